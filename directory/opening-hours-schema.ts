import * as v from 'valibot'

/** As OpenStreetMap's opening hours write them, Monday first. */
export const weekdays = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'] as const
export type Weekday = (typeof weekdays)[number]

const clockTime = v.pipe(v.string(), v.regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/))
const closingTime = v.pipe(
  v.string(),
  v.regex(/^(?:(?:[01]\d|2[0-3]):[0-5]\d|24:00)$/),
  v.description('24:00 is the end of the day; a time before `from` is on the day after.'),
)

const weeklySpan = v.pipe(
  v.strictObject({
    days: v.pipe(v.array(v.picklist(weekdays)), v.minLength(1)),
    from: clockTime,
    to: closingTime,
  }),
  v.check(
    ({ from, to }) => from !== to,
    'A span ends at another time than it begins; a whole day ends at 24:00',
  ),
)

export const openingHours = v.pipe(
  v.strictObject({
    timeZone: v.pipe(
      v.string(),
      v.regex(/^[A-Z][A-Za-z_]+(?:\/[A-Z][A-Za-z_-]+)+$/),
      v.description('IANA zone of the printed hours, only where it is known.'),
    ),
    weekly: v.pipe(v.array(weeklySpan), v.minLength(1), v.description('In order of the week and the day.')),
    exceptHolidays: v.exactOptional(
      v.pipe(v.literal(true), v.description('Printed as closed on public holidays.')),
    ),
  }),
  v.description(
    'The printed hours as a clock can read them, only where they are clear, complete and not in doubt. Day and night is `always`.',
  ),
)
export type OpeningHours = v.InferOutput<typeof openingHours>
