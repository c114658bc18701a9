import type { FormReport } from '../../core/handoff/form-description.ts'
import type { FieldTruth, TakenField } from '../fixtures/forms/form-truth.ts'

/** The date and time of a sighting in the order and with the signs a page asks for, whatever letters it asks with. */
export function writtenTime(seenAt: string, format: string): string {
  const [year = '', month = '', day = '', hours = '', minutes = ''] = seenAt.split(/\D/)
  const date = /^\p{L}{4}/u.test(format)
    ? [year, month, day]
    : format.startsWith('MM/DD')
      ? [month, day, year]
      : [day, month, year]
  const parts = [...date, hours, minutes]
  let next = 0
  return format.replace(/\p{L}+/gu, () => {
    next += 1
    return parts[next - 1] ?? ''
  })
}

const pieces = (text: string): string[] => text.split(/[\s,]+/).filter(Boolean)

/** The whole of the first address, and of any other that is there, each once. */
function isAddresses(text: string, report: FormReport): boolean {
  const [first, ...others] = pieces(text)
  const known = report.otherAddresses ?? []
  return (
    first === report.address &&
    others.every((other) => known.includes(other)) &&
    new Set(others).size === others.length
  )
}

function isTime(text: string, field: TakenField, truth: FieldTruth, report: FormReport): boolean {
  const { seenAt } = report
  if (seenAt === undefined) return false
  const [date = '', time = ''] = seenAt.split('T')
  const { part, format } = 'take' in truth ? truth : {}
  if (part) return Number(text) === Number(date.split('-')[['year', 'month', 'day'].indexOf(part)])
  if (format) return text === writtenTime(seenAt, format)
  return text === { date, time, dateTime: seenAt }[field as 'date' | 'time' | 'dateTime']
}

function isOption(text: string, answer: string | undefined, truth: FieldTruth): boolean {
  if (answer === undefined || !('take' in truth)) return false
  return truth.options?.[answer] === text || truth.mayBe?.[answer]?.includes(text) === true
}

function isField(text: string, field: TakenField, truth: FieldTruth, report: FormReport): boolean {
  const hasOptions = 'take' in truth && truth.options !== undefined
  switch (field) {
    case 'address':
      return isAddresses(text, report)
    case 'otherAddresses':
      return text !== '' && pieces(text).every((piece) => report.otherAddresses?.includes(piece))
    case 'date':
    case 'time':
    case 'dateTime':
      return isTime(text, field, truth, report)
    case 'country':
      return hasOptions ? isOption(text, report.country?.code, truth) : text === report.country?.name
    case 'language':
      return text === report.language?.name
    case 'concern':
    case 'contentKind':
      return hasOptions ? isOption(text, report[field], truth) : text === report[field]
    case 'post':
    case 'published':
      return false
    default:
      return text === report[field]
  }
}

const fieldsOf = (truth: FieldTruth): readonly TakenField[] =>
  'take' in truth ? truth.take : 'either' in truth ? truth.either : []

/** True if a person who knows the form would have put this in. */
export function isRightFill(text: string, truth: FieldTruth, report: FormReport): boolean {
  return fieldsOf(truth).some((field) => isField(text, field, truth, report))
}

/** True if the report has something that belongs in this field, so that leaving it is a miss. */
export function isWanted(truth: FieldTruth, report: FormReport): boolean {
  if (!('take' in truth)) return false
  if (!truth.options) return true
  const [field] = truth.take
  const answer =
    field === 'country' ? report.country?.code : field === 'contentKind' ? report.contentKind : report.concern
  return answer !== undefined && answer in truth.options
}

/** True for a field whose answer hangs on the concern or the kind of content, so that each of them is examined. */
export const isAnswer = (truth: FieldTruth): boolean =>
  'take' in truth && truth.take.some((field) => field === 'concern' || field === 'contentKind')
