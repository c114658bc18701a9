import { oneAfterOther } from '../../core/language/one-after-other.ts'
import type { Say } from '../../core/language/words.ts'
import type { Sheet } from '../../core/sharing/sheet.ts'
import { isolatedNumber } from '../isolated-number.ts'

/** Everything a sheet says, as one text for a screen reader. */
export function sheetText(
  { title, advice, contacts, danger, foot }: Sheet,
  words: { say: Say<'phone.facts'> },
): string {
  const told = contacts.map(({ heading, name, numbers, address }) => {
    const ways = [...numbers.map(({ number }) => isolatedNumber(number)), address]
    return `${heading}: ${oneAfterOther([name, ...ways.filter((way) => way !== undefined)], words)}.`
  })
  const call = danger.number === undefined ? danger.heading : `${danger.heading}: ${danger.number}.`
  return [...title, ...advice, ...told, call, foot].join(' ')
}
