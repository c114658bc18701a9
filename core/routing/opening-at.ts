import type { OpeningHours, ShippedPhone, Weekday } from '../../directory/shipped.ts'
import { momentsOf, wallClockAt } from './wall-clock.ts'

/**
 * Whether somebody answers. `until` is missing where they never close. Moments, not times of day: the person's clock may not be the
 * service's. `exceptHolidays`: true where they are closed on public holidays, which are not in the directory.
 */
export type Opening =
  | { open: true; until?: Date; timeZone?: string; exceptHolidays?: true }
  | { open: false; opens: Date; timeZone: string; exceptHolidays?: true }

/** In milliseconds as the wall shows them, see `wallClockAt`. */
type WallSpan = { opens: number; closes: number }

const dayMs = 24 * 60 * 60 * 1000
const weekMs = 7 * dayMs
const days: readonly Weekday[] = ['su', 'mo', 'tu', 'we', 'th', 'fr', 'sa']

const sinceMidnight = (clockTime: string): number =>
  (Number(clockTime.slice(0, 2)) * 60 + Number(clockTime.slice(3))) * 60_000

function spansOf(midnight: number, weekly: OpeningHours['weekly']): WallSpan[] {
  const day = days[new Date(midnight).getUTCDay()]
  return weekly
    .filter((span) => day !== undefined && span.days.includes(day))
    .map(({ from, to }) => ({
      opens: midnight + sinceMidnight(from),
      closes: midnight + sinceMidnight(to) + (to <= from ? dayMs : 0),
    }))
    .sort((one, other) => one.opens - other.opens)
}

/** From the day before, whose night may still last, past the same day of next week, in order; what adjoins is one span. */
function* spansAround(midnight: number, weekly: OpeningHours['weekly']): Generator<WallSpan> {
  let latest: WallSpan | undefined
  for (let day = midnight - dayMs; day <= midnight + weekMs + dayMs; day += dayMs) {
    for (const span of spansOf(day, weekly)) {
      if (latest && span.opens <= latest.closes) {
        latest = { ...latest, closes: Math.max(latest.closes, span.closes) }
      } else {
        if (latest) yield latest
        latest = span
      }
    }
  }
  if (latest) yield latest
}

/**
 * Whether a service with these hours is open at `at`, and until or from when. Right over midnight, over the end of the week and over
 * changes of the clock. Undefined where the hours are not known, or this engine does not know their zone.
 */
export function openingAt(hours: OpeningHours | undefined, at: Date): Opening | undefined {
  const wall = hours && wallClockAt(at, hours.timeZone)
  if (hours === undefined || wall === undefined) return undefined
  const { timeZone, weekly } = hours
  const about = { timeZone, ...(hours.exceptHolidays && { exceptHolidays: true as const }) }
  for (const span of spansAround(Math.floor(wall / dayMs) * dayMs, weekly)) {
    // Where the clock changes on that very minute, the later opening and the earlier closing: never said to be open when it may be closed.
    const closes = momentsOf(span.closes, timeZone)?.first ?? Number.NaN
    if (!(closes > at.getTime())) continue
    const opens = momentsOf(span.opens, timeZone)?.last ?? Number.NaN
    if (!(closes > opens)) continue
    if (opens > at.getTime()) return { open: false, opens: new Date(opens), ...about }
    return { open: true, ...(closes - at.getTime() < weekMs && { until: new Date(closes) }), ...about }
  }
  return undefined
}

/** Whether a number is answered at `at`; undefined where its hours are not known. */
export function phoneOpeningAt(phone: ShippedPhone, at: Date): Opening | undefined {
  return phone.always ? { open: true } : openingAt(phone.openingHours, at)
}
