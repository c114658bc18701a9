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
  /** True for an organisation that a policy added: the name alone would pass for a hotline's. */
  isAdded?: boolean
  /** As the organisation gave it and the person typed it. */
  reference: string
}

/** A proof for the person that they reported: when, to whom, under which number, and nothing of what was seen. */
export function receiptText({ at, organisation, isAdded, reference }: Receipt, { say, tag }: Words): string {
  const number = cleanText(reference, longestReference)
  return [
    say('receipt.heading'),
    '',
    `${say('receipt.date')}: ${readableTime(at, tag, 'long')}`,
    `${say('receipt.organisation')}: ${organisation}`,
    ...(isAdded ? [say('route.because.added-by-policy')] : []),
    ...(number === undefined ? [] : [`${say('receipt.reference')}: ${number}`]),
    '',
    say('receipt.closing'),
    '',
  ].join('\n')
}
