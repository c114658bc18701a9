import type { Concern } from '../../../directory/shipped.ts'
import { reportableAddress } from '../../page/reportable-address.ts'
import type { ContentKind, Draft, DraftTarget, TextField, Visibility } from '../draft.ts'
import { mostTargets } from '../limits.ts'
import { isLocalTime } from '../local-time.ts'

/** Name of the format; it is the `$id` of `docs/report.schema.json`, and no address that anything could fetch. */
export const reportSchemaName = 'urn:signpost:report:1'

/** The fields a record has as plain text, in its order; address and time have rules of their own. */
export const plainFields = [
  'platform',
  'account',
  'post',
  'title',
  'author',
  'published',
  'payment',
  'note',
] as const satisfies readonly TextField[]
export type PlainField = (typeof plainFields)[number]

type AddressKind = Exclude<DraftTarget['kind'], 'selection'>
export type RecordTarget =
  | { kind: AddressKind; address: string }
  | { kind: DraftTarget['kind']; embedded: true }
  | { kind: 'selection'; text: string }

/** A report as a file: what is reported and nothing else. Empty fields are absent. */
export type ReportRecord = {
  $schema: typeof reportSchemaName
  version: 1
  concern?: Concern
  address?: string
  targets?: RecordTarget[]
  /** Local time in `timeZone`, `YYYY-MM-DDTHH:mm`. */
  seenAt?: string
  /** IANA. */
  timeZone: string
  contentKind?: ContentKind
  visibility?: Visibility
  live?: true
  /** BCP 47. */
  pageLanguage?: string
  /** Of the person who reports: ISO 3166-1 alpha-2, or XK. */
  country?: string
} & { [field in PlainField]?: string }

export const timeZonePattern = /^[A-Za-z][A-Za-z0-9_+/-]{0,63}$/
export const languagePattern = /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$/
export const countryPattern = /^[A-Z]{2}$/

/** The address as it would be reported, or undefined: pictures written as addresses, scripts and files stay out of every file. */
export function addressForFile(text: string): string | undefined {
  const address = reportableAddress(text)
  return address.ok ? address.url : undefined
}

function recordTarget({ kind, text, embedded }: DraftTarget): RecordTarget[] {
  if (embedded) return [{ kind, embedded }]
  if (kind === 'selection') return text === '' ? [] : [{ kind, text }]
  const address = addressForFile(text)
  return address === undefined ? [] : [{ kind, address }]
}

function plainTexts(draft: Draft): { [field in PlainField]?: string } {
  const filled = plainFields.filter((field) => draft.fields[field] !== '')
  return Object.fromEntries(filled.map((field) => [field, draft.fields[field]]))
}

/**
 * The part of a draft that is reported. Left out on purpose: tab and window, the address before it was shortened, and
 * the hand-off.
 *
 * @param country ISO 3166-1 alpha-2 of the person, or undefined when it is not known.
 */
export function reportRecord(draft: Draft, country: string | undefined): ReportRecord {
  const { concern, contentKind, visibility, page, fields, timeZone } = draft
  const address = addressForFile(fields.address)
  const targets = draft.targets.flatMap(recordTarget).slice(0, mostTargets)
  return {
    $schema: reportSchemaName,
    version: 1,
    ...(concern && { concern }),
    ...(address !== undefined && { address }),
    ...(targets.length > 0 && { targets }),
    ...(isLocalTime(fields.seenAt) && { seenAt: fields.seenAt }),
    timeZone: timeZonePattern.test(timeZone) ? timeZone : 'UTC',
    ...plainTexts(draft),
    ...(contentKind && { contentKind }),
    ...(visibility && { visibility }),
    ...(page.live && { live: page.live }),
    ...(page.language && languagePattern.test(page.language) && { pageLanguage: page.language }),
    ...(country && countryPattern.test(country) && { country }),
  }
}
