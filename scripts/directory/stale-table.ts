import { markdownTable } from './markdown-table.ts'
import type { Stale } from './stale-entries.ts'

/** A Markdown table with a sentence above it, as it is printed and as the scheduled workflow posts it. */
export function staleTable(entries: readonly Stale[], months: number): string {
  if (entries.length === 0) return `Everything that is shown was read in the last ${months} months.`
  const undated = entries.filter(({ checkedOn }) => checkedOn === undefined).length
  const dated = entries.length - undated
  const rows = entries.map(({ where, id, name, checkedOn, months: age }) => [
    where,
    id,
    name,
    checkedOn ?? 'no date',
    age === undefined ? '' : String(age),
  ])
  return [
    `${dated} of what is shown were last read more than ${months} months ago, and ${undated} rest on sources without a date.`,
    'How to read one again: docs/confirm-a-country.md.',
    '',
    markdownTable(['Country', 'Entry', 'Name', 'Last read', 'Months ago'], rows),
  ].join('\n')
}
