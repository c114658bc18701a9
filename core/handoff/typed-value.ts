import { dateFormat, formatDate, readMoment } from './date-format.ts'
import type { KindOfField } from './field-kind.ts'
import type { ReadWords } from './field-words.ts'
import { fitsField } from './fits-field.ts'
import type { FieldDescription, FormReport, ReportField } from './form-description.ts'

type TypedKind = KindOfField['kind']
const typedTypes = ['text', 'url', '']
const dateTypes = ['date', 'time', 'datetime-local']

/** Whether anything is ever typed into such a field. */
export function isTyped({ tag, type }: FieldDescription): boolean {
  return tag === 'select' ? false : tag !== 'input' || typedTypes.includes(type) || dateTypes.includes(type)
}

/** Which part of the report a kind of field takes. */
export function reportFieldOf(kind: TypedKind): ReportField {
  if (kind === 'addresses') return 'address'
  return kind === 'date' || kind === 'time' || kind === 'moment' ? 'seenAt' : kind
}

/** Date, time, or both: what the type of the field says goes before its label. */
export function momentKind({ type }: FieldDescription, kind: TypedKind): TypedKind {
  if (type === 'datetime-local') return 'moment'
  return type === 'date' || type === 'time' ? type : kind
}

function momentValue(
  field: FieldDescription,
  kind: TypedKind,
  report: FormReport,
  page: string,
  read: ReadWords,
): string | undefined {
  const moment = readMoment(report.seenAt)
  if (moment === undefined) return undefined
  const { year, month, day, hour, minute } = moment
  if (field.type === 'datetime-local') return report.seenAt
  if (field.type === 'date') return kind === 'time' ? undefined : `${year}-${month}-${day}`
  if (field.type === 'time') return kind === 'date' ? undefined : `${hour}:${minute}`
  const texts = [field.placeholder, field.hint, ...field.labels, field.nearby]
  const isHalfDay = texts.some((text) => /\b[ap]\.?m\b/i.test(text))
  if (kind === 'time') return isHalfDay ? undefined : `${hour}:${minute}`
  if (texts.some((text) => read(text).has('otherCalendar'))) return undefined
  const format = dateFormat(texts, field.pattern ?? '', page)
  if (format === undefined) {
    const asksWhen =
      kind === 'moment' &&
      field.labels.concat(field.nearby).some((text) => read(text).has('moment') && !read(text).has('date'))
    return asksWhen ? `${year}-${month}-${day} ${hour}:${minute}` : undefined
  }
  const date = formatDate(format, moment)
  if (kind === 'date') return date
  const takesTime = texts.some((text) => /h{1,2}\s?:\s?m|\d:\d\d/i.test(text) || read(text).has('time'))
  return takesTime && !isHalfDay ? `${date} ${hour}:${minute}` : date
}

function reportValue(kind: TypedKind, report: FormReport): string | undefined {
  if (kind === 'country' || kind === 'language') return report[kind]?.name
  if (kind === 'platform' || kind === 'account' || kind === 'title' || kind === 'note') return report[kind]
  return undefined
}

/** The value a typed field of a kind takes, if it fits: `undefined` also when the report has none. Addresses are given elsewhere. */
export function typedValue(
  field: FieldDescription,
  kind: TypedKind,
  report: FormReport,
  page: string,
  read: ReadWords,
): string | undefined {
  const isMoment = reportFieldOf(kind) === 'seenAt'
  // Addresses are given elsewhere, and nothing else is one.
  if (field.type === 'url') return undefined
  if (!isMoment && dateTypes.includes(field.type)) return undefined
  const value = isMoment ? momentValue(field, kind, report, page, read) : reportValue(kind, report)
  return value && fitsField(field, value) ? value : undefined
}
