import { type Moment, readMoment } from './date-format.ts'
import type { FieldTexts } from './field-texts.ts'
import type { ReadWords } from './field-words.ts'
import { fitsField } from './fits-field.ts'
import type { FieldDescription, Filling } from './form-description.ts'
import { normaliseLabel } from './normalise-label.ts'

type Part = 'day' | 'month' | 'year' | 'hour' | 'minute'
export type Seen = { field: FieldDescription; texts: FieldTexts }
type PartField = Seen & { part: Part }

const partTypes = ['text', 'number', 'tel', '']
const runs: readonly (readonly Part[])[] = [
  ['day', 'month', 'year'],
  ['hour', 'minute'],
]

function partOf({ field, texts }: Seen, read: ReadWords): Part | undefined {
  if (field.tag !== 'select' && !(field.tag === 'input' && partTypes.includes(field.type))) return undefined
  const [firstOption] = field.options
  for (const text of [texts.head, ...texts.others, firstOption?.text ?? '', ...texts.names]) {
    const parts = runs.flat().filter((part) => read(text).get(part)?.isWhole ?? false)
    if (parts.length === 1) return parts[0]
  }
  // `seen_day`, `incident-month`
  const last = texts.names.flatMap((name) => name.trim().split(' ').at(-1) ?? [])
  return runs.flat().find((part) => last.some((name) => read(name).get(part)?.isWhole ?? false))
}

function monthNames(page: string, month: string): string[] {
  const date = new Date(Date.UTC(2024, Number(month) - 1, 15))
  return [page, 'en'].flatMap((language) => {
    try {
      const format = (options: Intl.DateTimeFormatOptions): Intl.DateTimeFormatPart[] =>
        new Intl.DateTimeFormat(language, { timeZone: 'UTC', calendar: 'gregory', ...options }).formatToParts(
          date,
        )
      const shapes: Intl.DateTimeFormatOptions[] = [
        { month: 'long' },
        { month: 'short' },
        { month: 'long', day: 'numeric' },
      ]
      return shapes.flatMap((shape) =>
        format(shape)
          .filter(({ type }) => type === 'month')
          .map(({ value }) => value),
      )
    } catch {
      return []
    }
  })
}

function partValue({ field, part }: PartField, moment: Moment, page: string): string | undefined {
  const wanted = moment[part]
  if (field.tag !== 'select') {
    const short = String(Number(wanted))
    const value = field.maxLength === 1 ? short : wanted
    return fitsField(field, value) ? value : undefined
  }
  const names = part === 'month' ? monthNames(page, wanted).map(normaliseLabel) : []
  const [first, ...rest] = field.options.filter(({ text }) => {
    const said = normaliseLabel(text)
    return /^\d+$/.test(said) ? Number(said) === Number(wanted) : names.includes(said)
  })
  return rest.length === 0 ? first?.value : undefined
}

/** Years of birth go back further than this. */
const mostYears = 15

/** A list of late years is none of birth, and nobody is asked for the hour of theirs in the next field. */
function isRecent(run: readonly PartField[], next: Seen | undefined, read: ReadWords): boolean {
  const years =
    run.find(({ part }) => part === 'year')?.field.options.filter(({ text }) => /\d/.test(text)) ?? []
  return (
    (years.length > 0 && years.length <= mostYears) ||
    (next !== undefined && read(next.texts.head).has('time'))
  )
}

function isOfSighting(run: readonly PartField[], next: Seen | undefined, read: ReadWords): boolean {
  const texts = run.flatMap(({ field, texts: { head, others, names } }) => [
    head,
    ...others,
    ...names,
    field.hint,
  ])
  const says = texts.some((text) =>
    (['date', 'time', 'moment'] as const).some((concept) => read(text).has(concept)),
  )
  const saysOther = texts.some((text) =>
    (['age', 'otherMoment', 'elsewhere'] as const).some((concept) => read(text).has(concept)),
  )
  return (says || isRecent(run, next, read)) && !saysOther
}

/** Day, month and year, or hour and minute, each in a field of its own and side by side, where something near says they are a date's. All or none are filled. */
export function matchDateParts(
  seen: readonly Seen[],
  seenAt: string | undefined,
  page: string,
  read: ReadWords,
): { fields: FieldDescription[]; filled: Filling[] } {
  const parts = seen.map((one) => ({ ...one, part: partOf(one, read) }))
  const moment = readMoment(seenAt)
  const fields: FieldDescription[] = []
  const filled: Filling[] = []
  for (const wanted of runs) {
    for (let at = 0; at + wanted.length <= parts.length; at += 1) {
      const run = parts
        .slice(at, at + wanted.length)
        .flatMap(({ part, ...one }) => (part && wanted.includes(part) ? [{ ...one, part }] : []))
      if (new Set(run.map(({ part }) => part)).size !== wanted.length) continue
      fields.push(...run.map(({ field }) => field))
      const isDone =
        filled.some(({ ref }) => run.some(({ field }) => field.ref === ref)) ||
        filled.length >= (wanted.length === 3 ? 3 : 5)
      if (!moment || isDone || !isOfSighting(run, seen[at + wanted.length], read)) continue
      const values = run.map((one) => partValue(one, moment, page))
      run.forEach(({ field }, index) => {
        const value = values[index]
        if (value === undefined || values.includes(undefined)) return
        filled.push({
          ref: field.ref,
          field: 'seenAt',
          kind: field.tag === 'select' ? 'option' : 'text',
          value,
          score: 0.9,
        })
      })
    }
  }
  return { fields, filled }
}
