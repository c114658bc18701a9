import type { ReportPart } from '../report-parts.ts'

/** The parts with these ids as lines, each behind its label, in the order of `ids`; empty where there are none. */
export function partLines(parts: readonly ReportPart[], ids: readonly string[]): string {
  const chosen = ids.flatMap((id) => parts.filter((part) => part.id === id))
  return chosen.map(({ label, text }) => `${label}: ${text}`).join('\n')
}
