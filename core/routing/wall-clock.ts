const clocks = new Map<string, Intl.DateTimeFormat | undefined>()

function newClock(timeZone: string): Intl.DateTimeFormat | undefined {
  try {
    return new Intl.DateTimeFormat('en-US-u-ca-iso8601-nu-latn', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    })
  } catch {
    // An engine's tz may be older than the zone's name: then nothing is known.
    return undefined
  }
}

/** Making a formatter costs a hundred times what asking it does. */
function clockOf(timeZone: string): Intl.DateTimeFormat | undefined {
  if (!clocks.has(timeZone)) clocks.set(timeZone, newClock(timeZone))
  return clocks.get(timeZone)
}

/**
 * What a clock on the wall shows in an IANA zone, in milliseconds as if it showed UTC, so that the `getUTC` methods of a Date read it.
 * Undefined for a zone this engine does not know and for an invalid date.
 */
export function wallClockAt(at: Date, timeZone: string): number | undefined {
  const clock = Number.isNaN(at.getTime()) ? undefined : clockOf(timeZone)
  if (clock === undefined) return undefined
  const shown = new Map(clock.formatToParts(at).map(({ type, value }) => [type, Number(value)]))
  const part = (type: Intl.DateTimeFormatPartTypes): number => shown.get(type) ?? Number.NaN
  return Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second'))
}

const dayMs = 24 * 60 * 60 * 1000

/**
 * The moments at which the wall shows `wall` (milliseconds as if UTC), the first and the last: they differ where the clock is put back and
 * shows it twice, and where it is put forward and never shows it. Undefined for a zone this engine does not know.
 */
export function momentsOf(wall: number, timeZone: string): { first: number; last: number } | undefined {
  const offsetAt = (moment: number): number =>
    (wallClockAt(new Date(moment), timeZone) ?? Number.NaN) - moment
  // The offset a day before and a day after are the two that can hold: no zone changes its clock twice in two days.
  const [one, other] = [wall - offsetAt(wall - dayMs), wall - offsetAt(wall + dayMs)]
  if (Number.isNaN(one) || Number.isNaN(other)) return undefined
  if (one === other) return { first: one, last: one }
  const both = [one, other]
  const shown = both.filter((moment) => moment + offsetAt(moment) === wall)
  const moments = shown.length > 0 ? shown : both
  return { first: Math.min(...moments), last: Math.max(...moments) }
}
