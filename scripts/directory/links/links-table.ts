import { markdownTable } from '../markdown-table.ts'
import { leadsThere, outcomeSentence } from './link-outcome.ts'
import type { OpenedLink } from './open-all.ts'

/** What failed and what moved, as a Markdown table below a sentence with the counts. */
export function linksTable(opened: readonly OpenedLink[]): string {
  const failed = opened.filter(({ outcome }) => !leadsThere(outcome))
  const moved = opened.filter(({ outcome }) => outcome.kind === 'moved')
  const summary = `${opened.length} addresses opened: ${failed.length} failed, ${moved.length} moved.`
  if (failed.length + moved.length === 0) return summary
  const rows = [...failed, ...moved].map(({ address, usedBy, outcome, tries }) => [
    address,
    usedBy.join(', '),
    outcomeSentence(outcome),
    String(tries),
  ])
  return [summary, '', markdownTable(['Address', 'Named by', 'What became of it', 'Tries'], rows)].join('\n')
}
