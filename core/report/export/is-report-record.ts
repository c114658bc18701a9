import concernRules from '../../../directory/concerns.json' with { type: 'json' }
import type { Concern } from '../../../directory/shipped.ts'
import type { TargetKind } from '../../page/seen-page.ts'
import { contentKinds, type DraftTarget, visibilities } from '../draft.ts'
import { fieldLimits, mostTargets } from '../limits.ts'
import { isLocalTime } from '../local-time.ts'
import {
  addressForFile,
  countryPattern,
  languagePattern,
  plainFields,
  type RecordTarget,
  type ReportRecord,
  reportSchemaName,
  timeZonePattern,
} from './report-record.ts'

type Json = Readonly<Record<string, unknown>>
type Is<Value> = (value: unknown) => value is Value

const targetKinds: readonly (TargetKind | 'canonical')[] = [
  'link',
  'image',
  'video',
  'audio',
  'frame',
  'selection',
  'canonical',
]

/** A plain object with no key beside these: what is not known is refused, so that a file that is read is read whole. */
function isPlainObject(value: unknown, keys: readonly string[]): value is Json {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
  return Object.keys(value).every((key) => keys.includes(key))
}

const oneOf =
  <Value extends string>(values: readonly Value[]): Is<Value> =>
  (value): value is Value =>
    values.some((known) => known === value)

const text =
  (limit: number): Is<string> =>
  (value): value is string =>
    typeof value === 'string' && value !== '' && value.length <= limit

const matching =
  (pattern: RegExp): Is<string> =>
  (value): value is string =>
    typeof value === 'string' && value.length <= 64 && pattern.test(value)

const isTrue: Is<true> = (value): value is true => value === true
const isConcern: Is<Concern> = (value): value is Concern =>
  typeof value === 'string' && Object.hasOwn(concernRules, value)
const isAddress: Is<string> = (value): value is string =>
  typeof value === 'string' && addressForFile(value) === value
const isTime: Is<string> = (value): value is string => typeof value === 'string' && isLocalTime(value)
const isTargetKind: Is<DraftTarget['kind']> = oneOf(targetKinds)

const isTarget: Is<RecordTarget> = (value): value is RecordTarget => {
  if (!isPlainObject(value, ['kind', 'address', 'text', 'embedded']) || Object.keys(value).length !== 2)
    return false
  if (!isTargetKind(value.kind)) return false
  if ('embedded' in value) return isTrue(value.embedded)
  return value.kind === 'selection' ? text(fieldLimits.address)(value.text) : isAddress(value.address)
}

const isTargets: Is<RecordTarget[]> = (value): value is RecordTarget[] =>
  Array.isArray(value) && value.length > 0 && value.length <= mostTargets && value.every(isTarget)

const optional: Readonly<Record<string, Is<unknown>>> = {
  concern: isConcern,
  address: isAddress,
  targets: isTargets,
  seenAt: isTime,
  ...Object.fromEntries(plainFields.map((field) => [field, text(fieldLimits[field])])),
  contentKind: oneOf(contentKinds),
  visibility: oneOf(visibilities),
  live: isTrue,
  pageLanguage: matching(languagePattern),
  country: matching(countryPattern),
}
const keys = ['$schema', 'version', 'timeZone', ...Object.keys(optional)]

/** True when a value that was parsed from JSON is a report of this version, every piece of it. Never throws. */
export function isReportRecord(value: unknown): value is ReportRecord {
  if (!isPlainObject(value, keys)) return false
  if (value.$schema !== reportSchemaName || value.version !== 1) return false
  if (!matching(timeZonePattern)(value.timeZone)) return false
  return Object.entries(optional).every(([key, fits]) => !Object.hasOwn(value, key) || fits(value[key]))
}
