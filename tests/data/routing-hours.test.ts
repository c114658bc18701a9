import { getAllCountries } from 'countries-and-timezones'
import { expect, it } from 'vitest'
import { openingAt } from '../../core/routing/index.ts'
import type { OpeningHours, Weekday } from '../../directory/schema.ts'
import { readCountries } from '../../scripts/build/read-countries.ts'

const countries = getAllCountries({ deprecated: true })
const zonesOf = new Map<string, readonly string[]>(
  Object.values(countries).map(({ id, timezones }) => [id, timezones]),
)
// 3018 is answered in Paris for these, and their files' source prints Paris time.
const answeredElsewhere = ['RE Europe/Paris', 'TF Europe/Paris', 'YT Europe/Paris']

const lines = readCountries().flatMap(({ country, services }) =>
  services.flatMap(({ id, phones }) =>
    phones.flatMap(({ number, hours = '', always, openingHours }) =>
      openingHours ? [{ line: `${id} ${number}`, country, hours, always, openingHours }] : [],
    ),
  ),
)

const days: readonly Weekday[] = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su']
const minute = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3))

/** Minutes of the week, Monday first, that are open, each as often as a span covers it. */
function openMinutes({ weekly }: OpeningHours): number[] {
  return weekly.flatMap(({ days: open, from, to }) =>
    open.flatMap((day) => {
      const start = days.indexOf(day) * 1440 + minute(from)
      const length = (minute(to) - minute(from) + 1440) % 1440 || 1440
      return Array.from({ length }, (_, index) => (start + index) % 10_080)
    }),
  )
}

it('hours that a clock can read are stated for at least 40 numbers', () => {
  expect(lines.length).toBeGreaterThanOrEqual(40)
})

it.each(lines)('$line, $hours', ({ country, hours, always, openingHours }) => {
  const { timeZone } = openingHours
  expect(always, 'Day and night needs no hours.').toBeUndefined()
  expect(hours, 'The printed hours stay beside what is read out of them.').not.toBe('')
  expect(
    hours,
    'Hours that are old, partial or in doubt stay words: take "openingHours" out until they are confirmed.',
  ).not.toMatch(/\((?:\D*, )?\d{4}\)|older|one source|unknown|office|most|press|third-party/)
  expect(
    zonesOf.get(country)?.includes(timeZone) || answeredElsewhere.includes(`${country} ${timeZone}`),
    `${timeZone} is no zone of ${country}. Name one of its zones, or add it to answeredElsewhere with the reason.`,
  ).toBe(true)
  const open = openMinutes(openingHours)
  expect(open.length, 'Spans overlap: merge them.').toBe(new Set(open).size)
  expect(openingAt(openingHours, new Date('2026-10-09T12:00:00Z'))).toBeDefined()
})

it('numbers of states with several clocks have hours only where the source names the clock', () => {
  const severalClocks = (country: string): boolean => {
    const at = new Date('2026-01-15T12:00:00Z')
    const clocks = zonesOf
      .get(country)
      ?.map((timeZone) => new Intl.DateTimeFormat('en', { timeZone, timeStyle: 'short' }).format(at))
    return new Set(clocks).size > 1
  }
  const several = lines.filter(({ country }) => severalClocks(country))
  expect(several.map(({ line }) => line)).toEqual(['ca-cybertip 1-866-658-9022', 'tf-fr-3018 3018'])
})
