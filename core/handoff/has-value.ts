import type { FormReport, ReportField } from './form-description.ts'

/** Whether a report has anything for a field. */
export function hasValue(report: FormReport, field: ReportField): boolean {
  const value = report[field]
  return value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0)
}
