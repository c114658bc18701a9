import type { FieldTexts } from './field-texts.ts'
import type { ReadWords } from './field-words.ts'
import type { FieldDescription } from './form-description.ts'

/** "At most 500 characters" is a limit; nobody copies more than this many out of a picture. */
const mostSigns = 19
const counted = /(\d{1,3}(?:[.,\s]\d{3})+|\d+)\s*\p{L}+/gu
const sum = /\d\s*[-+*×x−–·]\s*\d+\s*(?:=|\?|؟|？|$|\))/iu

const withoutLimits = (text: string): string =>
  text.replace(counted, (limit, count: string) =>
    Number(count.replace(/\D/g, '')) > mostSigns ? ' ' : limit,
  )

/** Whether a field of one line asks to copy letters and digits, or for a sum: whatever picture or link it names for it. */
export function asksForSigns(
  { tag }: FieldDescription,
  { head, others }: FieldTexts,
  readPersons: ReadWords,
): boolean {
  if (tag !== 'input') return false
  return [head, ...others].some((text) => sum.test(text) || readPersons(withoutLimits(text)).has('signs'))
}
