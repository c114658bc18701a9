import type { Words } from '../../language/words.ts'
import { cleanText } from '../../page/clean-text.ts'
import { readableTime } from '../local-time.ts'

/** Longest reference number that is kept, in UTF-16 units; the longest ones seen have twenty. */
export const longestReference = 60

export type Receipt = {
  /** Local time of saving, `YYYY-MM-DDTHH:mm`. */
  at: string
  /** The organisation's own name. */
  organisation: string
  /** As the organisation gave it and the person typed it. */
  reference: string
}

/** A proof for the person that they reported: when, to whom, under which number, and nothing of what was seen. */
export function receiptText({ at, organisation, reference }: Receipt, { say, tag }: Words): string {
  const number = cleanText(reference, longestReference)
  return [
    say('receipt.heading'),
    '',
    `${say('receipt.date')}: ${readableTime(at, tag, 'long')}`,
    `${say('receipt.organisation')}: ${organisation}`,
    ...(number === undefined ? [] : [`${say('receipt.reference')}: ${number}`]),
    '',
    say('receipt.closing'),
    '',
  ].join('\n')
}
