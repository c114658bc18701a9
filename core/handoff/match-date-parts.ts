import { readMoment } from './date-format.ts'
import { type DatePart, datePartOf, datePartValue } from './date-part.ts'
import type { FieldTexts } from './field-texts.ts'
import type { ReadWords } from './field-words.ts'
import type { FieldDescription, Filling } from './form-description.ts'

type Seen = { field: FieldDescription; texts: FieldTexts }
type PartField = Seen & { part: DatePart }

/** Years of birth, a child's too, go back further than this. */
const mostYears = 10
const score = 0.9

/** A list of late years is none of birth, and nobody is asked for the hour of theirs in the next field. */
function isRecent(run: readonly PartField[], next: Seen | undefined, read: ReadWords): boolean {
  const year = run.find(({ part }) => part === 'year')?.field
  const years = year?.options.filter(({ text }) => /\d/.test(text)).length ?? 0
  return (years > 0 && years <= mostYears) || (next !== undefined && read(next.texts.head).has('time'))
}

function isOfSighting(run: readonly PartField[], next: Seen | undefined, read: ReadWords): boolean {
  const hits = run
    .flatMap(({ field, texts: { head, others, names } }) => [head, ...others, ...names, field.hint])
    .map(read)
  const says = hits.some((hit) => hit.has('date') || hit.has('time') || hit.has('moment'))
  const saysOther = hits.some(
    (hit) => hit.has('age') || hit.has('otherMoment') || hit.has('elsewhere') || hit.has('person'),
  )
  return (says || isRecent(run, next, read)) && !saysOther
}

/** Places where every wanted part stands once, side by side. */
function runsOf(
  seen: readonly Seen[],
  wanted: readonly DatePart[],
  read: ReadWords,
): { run: PartField[]; next: Seen | undefined }[] {
  const parts = seen.map((one) => ({ ...one, part: datePartOf(one.field, one.texts, read) }))
  return parts.flatMap((_, at) => {
    const run = parts
      .slice(at, at + wanted.length)
      .flatMap(({ part, ...one }) => (part !== undefined && wanted.includes(part) ? [{ ...one, part }] : []))
    const isFull = new Set(run.map(({ part }) => part)).size === wanted.length
    return isFull ? [{ run, next: seen[at + wanted.length] }] : []
  })
}

/**
 * Day, month and year, or hour and minute, each in a field of its own and side by side, where something near says they are of
 * the sighting. All of them are filled or none, and only the first such place.
 *
 * @param page A code of the data, as `pageLanguage` gives it.
 */
export function matchDateParts(
  seen: readonly Seen[],
  seenAt: string | undefined,
  page: string,
  read: ReadWords,
): { fields: FieldDescription[]; filled: Filling[]; hasDate: boolean; hasTime: boolean } {
  const moment = readMoment(seenAt)
  const fields: FieldDescription[] = []
  const fillRun = (wanted: readonly DatePart[]): Filling[] => {
    const runs = runsOf(seen, wanted, read)
    fields.push(...runs.flatMap(({ run }) => run.map(({ field }) => field)))
    const place = runs.find(({ run, next }) => isOfSighting(run, next, read))
    if (moment === undefined || place === undefined) return []
    const filled = place.run.flatMap(({ field, part }): Filling[] => {
      const value = datePartValue(field, part, moment, page)
      const kind = field.tag === 'select' ? 'option' : 'text'
      return value === undefined ? [] : [{ ref: field.ref, field: 'seenAt', kind, value, score }]
    })
    return filled.length === wanted.length ? filled : []
  }
  const date = fillRun(['day', 'month', 'year'])
  const time = fillRun(['hour', 'minute'])
  return {
    fields: [...new Set(fields)],
    filled: [...date, ...time],
    hasDate: date.length > 0,
    hasTime: time.length > 0,
  }
}
