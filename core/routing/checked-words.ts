/** Past this, what was read may no longer hold, and the panel says so. Source: the rule of eighteen months for the directory. */
const monthsUntilOld = 18

/** The month in which a source was read, and whether that is long ago. */
export type CheckedWords = { month: string; isOld: boolean }

const dateWithMonth = /^(\d{4})-(0[1-9]|1[0-2])(?:-\d{2})?$/

/**
 * When a service's source was read, as `YYYY-MM`, and whether more than eighteen months have passed at `now`, counted in whole months in UTC.
 * A year alone names no month and counts from its January: it is `YYYY`. Undefined for what is no date.
 */
export function checkedWords(checkedOn: string | undefined, now: Date): CheckedWords | undefined {
  const [, year, month] = /^\d{4}$/.test(checkedOn ?? '')
    ? [checkedOn, checkedOn, '01']
    : (dateWithMonth.exec(checkedOn ?? '') ?? [])
  if (checkedOn === undefined || year === undefined || month === undefined) return undefined
  const months = now.getUTCFullYear() * 12 + now.getUTCMonth() - (Number(year) * 12 + Number(month) - 1)
  return { month: checkedOn.slice(0, 7), isOld: months > monthsUntilOld }
}
