import { oneAfterOther } from '../core/language/one-after-other.ts'
import type { Words } from '../core/language/words.ts'
import { phoneOpeningAt } from '../core/routing/opening-at.ts'
import { openingWords } from '../core/routing/opening-words.ts'
import type { ShippedPhone } from '../directory/shipped.ts'

/** When a number is answered, seen from `at` on the reader's own clock; undefined where nobody says. */
function hoursWords(phone: ShippedPhone, at: Date, inWords: Words): string | undefined {
  const { say, tag } = inWords
  if (phone.always) return say('phone.always')
  const opening = phoneOpeningAt(phone, at)
  if (opening === undefined) return undefined
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions()
  const { key, values } = openingWords(opening, at, { tag, timeZone })
  const hours = say(key, values)
  return opening.exceptHolidays ? oneAfterOther([hours, say('hours.exceptHolidays')], inWords) : hours
}

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
