import type { Words } from '../language/words.ts'
import type { ReportPart } from './report-parts.ts'

/**
 * The parts of a report with a first line that says that it is none, so that a copied one is taken for practice
 * wherever it is pasted. The whole text says so in its heading.
 *
 * @param words of practice, whose `report.heading` is that line.
 */
export function markPractice(parts: readonly ReportPart[], { say }: Words): ReportPart[] {
  return parts.map(({ id, label, text }) => ({ id, label, text: `${say('report.heading')}\n${text}` }))
}
