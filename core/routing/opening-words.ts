import type { Opening } from './opening-at.ts'
import { wallClockAt } from './wall-clock.ts'

/** A message key below `hours.`, with what stands in it: `time` and `day` are already in the reader's language. */
export type OpeningWords = {
  key: 'hours.open' | 'hours.openUntil' | 'hours.opensAt' | 'hours.opensOn'
  values: { time?: string; day?: string }
}

/** Who reads: BCP 47 tag of the words, and the IANA zone of their clock where it is known. */
export type HoursReader = { tag: string; timeZone?: string }

const dayMs = 24 * 60 * 60 * 1000

/**
 * What to say of opening hours at the moment `at`. Times are on the reader's own clock, in another zone than the service's with the zone's
 * name; where the reader's clock is not known, on the service's, with its zone's name.
 */
export function openingWords(opening: Opening, at: Date, { tag, timeZone }: HoursReader): OpeningWords {
  const moment = opening.open ? opening.until : opening.opens
  if (moment === undefined || opening.timeZone === undefined) return { key: 'hours.open', values: {} }
  const there = wallClockAt(moment, opening.timeZone)
  const here = timeZone === undefined ? undefined : wallClockAt(moment, timeZone)
  const zone = here === undefined || timeZone === undefined ? opening.timeZone : timeZone
  const time = new Intl.DateTimeFormat(tag, {
    timeZone: zone,
    hour: 'numeric',
    minute: '2-digit',
    ...(here !== there && { timeZoneName: 'short' }),
  }).format(moment)
  if (opening.open) return { key: 'hours.openUntil', values: { time } }
  const dayOf = (wall: number | undefined): number => Math.floor((wall ?? Number.NaN) / dayMs)
  if (dayOf(wallClockAt(at, zone)) === dayOf(wallClockAt(moment, zone))) {
    return { key: 'hours.opensAt', values: { time } }
  }
  const day = new Intl.DateTimeFormat(tag, { timeZone: zone, weekday: 'long' }).format(moment)
  return { key: 'hours.opensOn', values: { day, time } }
}
