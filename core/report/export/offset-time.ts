import { isLocalTime, localTime } from '../local-time.ts'

const minute = 60_000

function offsetAt(instant: number, timeZone: string): number {
  return (Date.parse(`${localTime(instant, timeZone)}:00Z`) - Math.floor(instant / minute) * minute) / minute
}

const twoDigits = (value: number): string => String(value).padStart(2, '0')

/**
 * A local time with its distance from UTC, such as `2026-11-21T14:05:00+08:00` (ISO 8601, and XML Schema's `dateTime`).
 * Undefined for what is no time, or is before 1990, when no zone's clock or page says anything.
 */
export function offsetTime(local: string, timeZone: string): string | undefined {
  if (!isLocalTime(local) || local < '1990') return undefined
  const wall = Date.parse(`${local}:00Z`)
  // Asked twice: the offset at the wall time itself is another one within hours of a change of clocks.
  const guess = wall - offsetAt(wall, timeZone) * minute
  const offset = offsetAt(guess, timeZone)
  const distance = `${twoDigits(Math.floor(Math.abs(offset) / 60))}:${twoDigits(Math.abs(offset) % 60)}`
  return `${local}:00${offset < 0 ? '-' : '+'}${distance}`
}
