import { shippedCountry } from '../build/shipped-country.ts'
import { monthsSince } from './months-since.ts'
import type { Directory } from './read-directory.ts'

/** Something shown to people. `checkedOn` is missing where no source carries a date; `months` is the age of that date. */
export type Stale = { where: string; id: string; name: string; checkedOn?: string; months?: number }

type Shown = Omit<Stale, 'months'>

const isFact = (value: unknown): value is { checkedOn: string; confidence: string } =>
  typeof value === 'object' && value !== null && 'checkedOn' in value && 'confidence' in value

function shownEntries({ countries, platforms }: Directory): Shown[] {
  const services = countries.flatMap(({ parsed }) =>
    parsed === undefined ? [] : shippedCountry(parsed).services,
  )
  const facts = platforms.flatMap(({ parsed }) =>
    Object.entries(parsed ?? {}).flatMap(([fact, value]) =>
      isFact(value) && value.confidence !== 'low'
        ? [
            {
              where: 'platforms',
              id: `${parsed?.id} ${fact}`,
              name: parsed?.name ?? '',
              checkedOn: value.checkedOn,
            },
          ]
        : [],
    ),
  )
  return [
    ...services.map(({ country, id, name, checkedOn }) => ({
      where: country,
      id,
      name,
      ...(checkedOn !== undefined && { checkedOn }),
    })),
    ...facts,
  ]
}

/**
 * What is shown and was last read more than so many months ago, or nobody knows when: by country, the oldest first, with services
 * without borders (`ZZ`) and platforms at the end.
 */
export function staleEntries(directory: Directory, months: number, now: Date): Stale[] {
  return shownEntries(directory)
    .map(
      (entry): Stale =>
        entry.checkedOn === undefined ? entry : { ...entry, months: monthsSince(entry.checkedOn, now) },
    )
    .filter((entry) => entry.months === undefined || entry.months > months)
    .toSorted(
      (one, other) =>
        Number(one.where.length > 2) - Number(other.where.length > 2) ||
        one.where.localeCompare(other.where, 'en') ||
        (other.months ?? Number.POSITIVE_INFINITY) - (one.months ?? Number.POSITIVE_INFINITY) ||
        one.id.localeCompare(other.id, 'en'),
    )
}
