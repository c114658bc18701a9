/** A zone the engine knows, else UTC: an unknown zone must not cost the person their report. */
function knownZone(timeZone: string): string {
  try {
    new Intl.DateTimeFormat('en', { timeZone })
    return timeZone
  } catch (cause) {
    if (cause instanceof RangeError) return 'UTC'
    throw cause
  }
}

/** The local date and time in a zone as `<input type="datetime-local">` writes it: `YYYY-MM-DDTHH:mm`. */
export function localTime(at: number, timeZone: string): string {
  const parts = new Intl.DateTimeFormat('en-US-u-ca-iso8601-nu-latn', {
    timeZone: knownZone(timeZone),
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(at)
  const part = (type: string): string => parts.find((found) => found.type === type)?.value ?? ''
  return `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}T${part('hour')}:${part('minute')}`
}

const localTimePattern = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/

/** True for a local time that a calendar has: 31 February has none. */
export function isLocalTime(text: string): boolean {
  if (!localTimePattern.test(text)) return false
  const at = Date.parse(`${text}:00Z`)
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(text)
}

/** The zone's distance from UTC at a local time, such as `UTC+8` or `UTC+5:30`. */
export function zoneOffset(local: string, timeZone: string): string {
  const name = new Intl.DateTimeFormat('en', { timeZone: knownZone(timeZone), timeZoneName: 'shortOffset' })
    .formatToParts(Date.parse(`${local}:00Z`))
    .find(({ type }) => type === 'timeZoneName')?.value
  return (name ?? 'GMT').replace('GMT', 'UTC').replace(/\+0$/, '')
}

/** A local time as a person reads it in a language: the digits of the language, never another zone. */
export function readableTime(local: string, language: string, style: 'short' | 'long'): string {
  return new Intl.DateTimeFormat(language, { dateStyle: style, timeStyle: 'short', timeZone: 'UTC' }).format(
    Date.parse(`${local}:00Z`),
  )
}

/** The city a zone is named for: `Asia/Manila` is Manila, `America/Argentina/Buenos_Aires` is Buenos Aires. */
export function zonePlace(timeZone: string): string {
  return (timeZone.split('/').at(-1) ?? timeZone).replaceAll('_', ' ')
}

/** A month (`YYYY-MM`) or a year (`YYYY`) as a person reads it in a language. */
export function readableMonth(month: string, language: string): string {
  const withMonth = month.length > 4 && { month: 'long' as const }
  return new Intl.DateTimeFormat(language, { year: 'numeric', ...withMonth, timeZone: 'UTC' }).format(
    Date.parse(month),
  )
}
