import type { Sheet } from '../../core/sharing/sheet.ts'
import { isolatedNumber } from '../isolated-number.ts'

/** Everything a sheet says, as one text for a screen reader. */
export function sheetText({ title, advice, contacts, danger, foot }: Sheet): string {
  const told = contacts.map(({ heading, name, numbers, address }) => {
    const ways = [...numbers.map(({ number }) => isolatedNumber(number)), address]
    return `${heading}: ${[name, ...ways.filter(Boolean)].join(', ')}.`
  })
  const call = danger.number === undefined ? danger.heading : `${danger.heading}: ${danger.number}.`
  return [...title, ...advice, ...told, call, foot].join(' ')
}
