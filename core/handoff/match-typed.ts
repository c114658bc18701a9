import type { Candidate } from './candidate.ts'
import type { FieldKind } from './field-kind.ts'
import type { ReadWords } from './field-words.ts'
import type { FormMatch, FormReport, ReportField } from './form-description.ts'
import { hasValue } from './has-value.ts'
import { reportFieldOf, typedValue } from './typed-value.ts'

type Valued = Candidate & { value: string | undefined }

function bySurest(one: Candidate, other: Candidate): number {
  return other.score - one.score || one.field.position - other.field.position
}

/**
 * Kinds that are not to be filled: a date and time are given in one field or in two, whichever is the surer, and not again. */
function answeredMoments(valued: readonly Valued[], hasDate: boolean, hasTime: boolean): FieldKind[] {
  const surest = (kind: FieldKind): Valued | undefined =>
    valued.find((one) => one.kind === kind && one.value !== undefined)
  const [date, both] = [surest('date'), surest('moment')]
  const time: FieldKind[] = hasTime ? ['time'] : []
  if (hasDate) return ['date', 'moment', ...time]
  if (both === undefined || (date !== undefined && date.score >= both.score)) return ['moment', ...time]
  return both.value?.includes(':') ? ['date', 'time'] : ['date', ...time]
}

/**
 * Each part of the report into the one typed field that asks for it most surely; the other fields are left.
 *
 * @param given What other fields have been given already; `hasDate` when day, month and year have fields of their own.
 */
export function matchTyped(
  candidates: readonly Candidate[],
  report: FormReport,
  page: string,
  read: ReadWords,
  given: { fields: readonly ReportField[]; hasDate: boolean; hasTime: boolean },
): FormMatch {
  const valued = candidates.toSorted(bySurest).map((candidate) => ({
    ...candidate,
    value: typedValue(candidate.field, candidate.kind, report, page, read),
  }))
  const answered = new Set<string>([
    ...given.fields.filter((field) => field !== 'seenAt'),
    ...answeredMoments(valued, given.hasDate, given.hasTime),
  ])
  const filled: FormMatch['filled'][number][] = []
  const left: FormMatch['left'][number][] = []
  for (const { kind, field, score, value } of valued) {
    const part = reportFieldOf(kind)
    const once = part === 'seenAt' ? kind : part
    if (value !== undefined && !answered.has(once)) {
      answered.add(once)
      filled.push({ ref: field.ref, field: part, kind: 'text', value, score })
    } else {
      const because = hasValue(report, part) && !answered.has(once) ? 'does-not-fit' : 'no-value'
      left.push({ ref: field.ref, because, field: part })
    }
  }
  return { filled, left }
}
