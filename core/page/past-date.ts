const iso = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?)(Z|[+-]\d{2}:?\d{2})?)?$/

/** The same instant for every engine; `+0200` without a colon is not read by all. */
function instant(day: string, time: string | undefined, zone: string | undefined): number {
  if (time === undefined || zone === undefined) return Date.parse(`${day}T00:00:00Z`)
  return Date.parse(`${day}T${time}${zone.replace(/^([+-]\d{2})(\d{2})$/, '$1:$2')}`)
}

/** Date.parse takes 31 February for 3 March. */
function isDay(day: string): boolean {
  const at = Date.parse(`${day}T00:00:00Z`)
  return Number.isFinite(at) && new Date(at).toISOString().startsWith(day)
}

/**
 * An ISO 8601 date or date-time that is not later than `now` (milliseconds since the epoch), or undefined. A time without a zone
 * says nothing, so only its date is kept.
 */
export function pastDate(raw: unknown, now: number): string | undefined {
  const match = typeof raw === 'string' && raw.length < 50 ? iso.exec(raw.trim()) : null
  const [, day = '', time, zone] = match ?? []
  if (!isDay(day) || !(instant(day, time, zone) <= now)) return undefined
  return time === undefined || zone === undefined ? day : `${day}T${time}${zone}`
}
