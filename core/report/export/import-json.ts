import { beginDraft } from '../begin-draft.ts'
import { type Draft, type DraftTarget, type TextField, textFields } from '../draft.ts'
import { isReportRecord } from './is-report-record.ts'
import { type RecordTarget, type ReportRecord, reportSchemaName } from './report-record.ts'

/** Longest file that is looked at, in UTF-16 units: the largest report there can be, every letter of it escaped, is shorter. */
const longestFile = 2_000_000

export type ImportedReport =
  | { ok: true; draft: Draft; country?: string }
  | { ok: false; because: 'too-long' | 'not-json' | 'other-format' | 'other-version' | 'not-a-report' }

function draftTarget(target: RecordTarget): DraftTarget {
  if ('embedded' in target) return { kind: target.kind, text: '', embedded: true }
  return { kind: target.kind, text: 'text' in target ? target.text : target.address }
}

function isSetTo(key: string, expected: unknown, value: unknown): boolean {
  return Object.getOwnPropertyDescriptor(Object(value), key)?.value === expected
}

function parsed(json: string): { value: unknown } | undefined {
  try {
    return { value: JSON.parse(json) }
  } catch {
    return undefined
  }
}

function draftOf(record: ReportRecord, begun: { id: string; at: number }): Draft {
  const { concern, contentKind, visibility, live, pageLanguage, timeZone, targets = [] } = record
  const filled = textFields.filter((field) => record[field] !== undefined)
  const texts = (fields: readonly TextField[]): [TextField, string][] =>
    fields.map((field) => [field, record[field] ?? ''])
  const blank = beginDraft(
    { gesture: 'report-page', at: begun.at, timeZone, page: { targets: [] } },
    begun.id,
  )
  return {
    ...blank,
    page: { ...(pageLanguage !== undefined && { language: pageLanguage }), ...(live && { live }) },
    fields: { ...blank.fields, ...Object.fromEntries(texts(textFields)) },
    // Nothing found later may overwrite what the file says.
    edited: filled,
    targets: targets.map(draftTarget),
    ...(concern && { concern }),
    ...(contentKind && { contentKind }),
    ...(visibility && { visibility }),
  }
}

/**
 * Reads a report that `exportJson` wrote. The file is hostile until it is checked: whole or not at all, never with an
 * address that cannot be reported. Never throws.
 *
 * @param begun id of the new draft, and the time in milliseconds since the epoch.
 */
export function importJson(json: string, begun: { id: string; at: number }): ImportedReport {
  if (json.length > longestFile) return { ok: false, because: 'too-long' }
  const file = parsed(json)
  if (file === undefined) return { ok: false, because: 'not-json' }
  const { value } = file
  if (!isReportRecord(value)) {
    if (!isSetTo('$schema', reportSchemaName, value)) return { ok: false, because: 'other-format' }
    return { ok: false, because: isSetTo('version', 1, value) ? 'not-a-report' : 'other-version' }
  }
  return {
    ok: true,
    draft: draftOf(value, begun),
    ...(value.country !== undefined && { country: value.country }),
  }
}
