import type { Moment } from './date-format.ts'
import type { FieldTexts } from './field-texts.ts'
import type { ReadWords } from './field-words.ts'
import { fitsField } from './fits-field.ts'
import type { FieldDescription } from './form-description.ts'
import { normaliseLabel } from './normalise-label.ts'

export type DatePart = keyof Moment
export const dateParts: readonly DatePart[] = ['day', 'month', 'year', 'hour', 'minute']

const partTypes = ['text', 'number', 'tel', '']

/** Which part of a date or time a field asks for: by its label, its first option, or the last word of its name (`seen_day`). */
export function datePartOf(
  field: FieldDescription,
  texts: FieldTexts,
  read: ReadWords,
): DatePart | undefined {
  if (field.tag !== 'select' && !(field.tag === 'input' && partTypes.includes(field.type))) return undefined
  const last = texts.names.flatMap((name) => name.trim().split(' ').at(-1) ?? [])
  const option = field.options[0]?.text ?? ''
  for (const text of [texts.head, ...texts.others, option, ...texts.names, ...last]) {
    const parts = dateParts.filter((part) => read(text).get(part)?.isWhole ?? false)
    if (parts.length === 1) return parts[0]
  }
  return undefined
}

function monthNames(page: string, month: string): string[] {
  const date = new Date(Date.UTC(2024, Number(month) - 1, 15))
  const shapes: Intl.DateTimeFormatOptions[] = [
    { month: 'long' },
    { month: 'short' },
    { month: 'long', day: 'numeric' },
  ]
  return [page, 'en'].flatMap((language) =>
    shapes.flatMap((shape) =>
      new Intl.DateTimeFormat(language, { timeZone: 'UTC', calendar: 'gregory', ...shape })
        .formatToParts(date)
        .filter(({ type }) => type === 'month')
        .map(({ value }) => normaliseLabel(value)),
    ),
  )
}

/**
 * What to put into the field of a part: the option with its number or the month's name, or two digits (four of a year).
 *
 * @param page A code of the data, as `pageLanguage` gives it.
 */
export function datePartValue(
  field: FieldDescription,
  part: DatePart,
  moment: Moment,
  page: string,
): string | undefined {
  const wanted = moment[part]
  if (field.tag !== 'select') return fitsField(field, wanted) ? wanted : undefined
  const names = part === 'month' ? monthNames(page, wanted) : []
  const [first, ...rest] = field.options.filter(({ text }) => {
    const said = normaliseLabel(text)
    return /^\d+$/.test(said) ? Number(said) === Number(wanted) : names.includes(said)
  })
  return rest.length === 0 ? first?.value : undefined
}
