/**
 * Whole months from a date (`YYYY`, `YYYY-MM` or `YYYY-MM-DD`) to `now`, in UTC. What a date does not say counts as its beginning, so that
 * nothing seems fresher than it may be: a year is its January, a month its first day.
 */
export function monthsSince(date: string, now: Date): number {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
  const months = (now.getUTCFullYear() - year) * 12 + now.getUTCMonth() + 1 - month
  return now.getUTCDate() < day ? months - 1 : months
}
