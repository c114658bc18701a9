import type { Draft } from '../draft.ts'
import { reportRecord } from './report-record.ts'

/**
 * A report as JSON by `docs/report.schema.json`, for organisations whose software takes it in. `importJson` gives the
 * same report back.
 *
 * @param reporter country as ISO 3166-1 alpha-2; nothing else is said of the person.
 */
export function exportJson(draft: Draft, reporter: { country?: string | undefined } = {}): string {
  return `${JSON.stringify(reportRecord(draft, reporter.country), undefined, 2)}\n`
}
