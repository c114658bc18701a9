import type { Words } from '../core/language/words.ts'
import { phoneOpeningAt } from '../core/routing/opening-at.ts'
import { openingWords } from '../core/routing/opening-words.ts'
import type { ShippedPhone } from '../directory/shipped.ts'

/** When a number is answered, seen from `at` on the reader's own clock; undefined where nobody says. */
function hoursWords(phone: ShippedPhone, at: Date, { say, tag }: Words): string | undefined {
  if (phone.always) return say('phone.always')
  const opening = phoneOpeningAt(phone, at)
  if (opening === undefined) return undefined
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions()
  const { key, values } = openingWords(opening, at, { tag, timeZone })
  const words = say(key, values)
  return opening.exceptHolidays ? `${words}, ${say('hours.exceptHolidays')}` : words
}

/** One fact after the other, divided as the language divides them. */
export const oneAfterOther = (facts: readonly string[], { say }: Words): string =>
  facts.reduce((one, other) => (one === '' ? other : say('phone.facts', { one, other })), '')

/** What stands beside a number: whose it is, what for, and when it is answered. Names are proper names and stay as they are. */
export function phoneFacts(phone: ShippedPhone, at: Date, words: Words): string[] {
  const facts = [
    phone.carrier,
    phone.answeredBy,
    phone.place,
    ...(phone.uses ?? []).map((use) => words.say(`phone.use.${use}`)),
    hoursWords(phone, at, words),
  ]
  return facts.filter((fact) => fact !== undefined)
}
