import type { ShippedPhone } from '../../directory/shipped.ts'
import { type HandOff, handOffFor } from '../handoff/hand-off-for.ts'
import { addressCode } from '../handoff/phone-code.ts'
import { countryName } from '../language/names.ts'
import { oneAfterOther } from '../language/one-after-other.ts'
import type { TopicWords } from '../language/words.ts'
import { checkedWords } from '../routing/checked-words.ts'
import type { Service } from '../routing/route.ts'
import type { HotlineContacts } from './hotline-contacts.ts'
import type { Sheet, SheetContact, SheetNumber } from './sheet.ts'

type GuideWords = TopicWords<'guides'>

/** More numbers than these, and nobody reads any. */
const mostNumbers = 2

/** What is said beside a number on paper: nothing that is true only now. Names are proper names and stay as they are. */
function sheetNumber(phone: ShippedPhone, words: GuideWords): SheetNumber {
  const { number, carrier, answeredBy, place, uses = [], always } = phone
  const facts = [
    carrier,
    answeredBy,
    place,
    ...uses.map((use) => words.say(`phone.use.${use}`)),
    always && words.say('phone.always'),
  ]
  const about = oneAfterOther(
    facts.filter((fact) => typeof fact === 'string'),
    words,
  )
  return { number, ...(about && { about }) }
}

function sheetNumbers({ phones }: Service, words: GuideWords): SheetNumber[] {
  return phones
    .filter(({ uses = [] }) => !uses.includes('older') && !uses.includes('from-abroad'))
    .slice(0, mostNumbers)
    .map((phone) => sheetNumber(phone, words))
}

const asTyped = (url: string): string => url.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/$/, '')

function codeOf(handOff: HandOff, { say }: GuideWords): SheetContact['code'] {
  switch (handOff.by) {
    case 'form':
    case 'home-page':
      return { code: addressCode(handOff.url), caption: say('poster.scan.page') }
    case 'email':
      return { code: addressCode(`mailto:${handOff.address}`), caption: say('poster.scan.write') }
    case 'phone': {
      const { tel, sms, uses } = handOff.phone
      return uses?.includes('sms-only') && sms !== undefined
        ? { code: addressCode(sms), caption: say('poster.scan.text') }
        : { code: addressCode(tel), caption: say('poster.scan.call') }
    }
    case 'practice':
      return undefined
    default:
      return handOff satisfies never
  }
}

const mainLanguage = (tag: string | undefined): string | undefined => tag?.split('-')[0]

/** Its name as it is printed where it works, for those who read that language. */
function sheetName({ name, localName, languages }: Service, { tag }: GuideWords): string {
  return mainLanguage(languages[0]) === mainLanguage(tag) ? (localName ?? name) : name
}

function sheetContact(heading: string, service: Service, words: GuideWords): SheetContact {
  const numbers = sheetNumbers(service, words)
  const page = service.reportUrl ?? (numbers.length === 0 ? service.homepage : undefined)
  const address = page === undefined ? service.email : asTyped(page)
  return { heading, name: sheetName(service, words), numbers, ...(address !== undefined && { address }) }
}

/** The month in which the oldest source of what stands on the sheet was read; undefined when that of one is not known. */
function oldestMonth(services: readonly Service[], now: Date, tag: string): string | undefined {
  const months = services.map(({ checkedOn }) => checkedWords(checkedOn, now)?.month)
  if (months.length === 0 || months.some((month) => month === undefined)) return undefined
  const oldest = months.filter((month) => month !== undefined).toSorted()[0] ?? ''
  const options = oldest.includes('-')
    ? ({ year: 'numeric', month: 'long' } as const)
    : ({ year: 'numeric' } as const)
  return new Intl.DateTimeFormat(tag, { ...options, timeZone: 'UTC' }).format(new Date(oldest))
}

/** Puts a country's contacts into the words of a poster or a card. `now` decides nothing but how old a source is. */
export function writeSheet(contacts: HotlineContacts, words: GuideWords, now: Date): Sheet {
  const { say, tag } = words
  const [first, second] = contacts.report
  const handOff = first && handOffFor(first)
  const code = handOff && codeOf(handOff, words)
  const { support, emergency } = contacts
  const services = [first, second, support].filter((service) => service !== undefined)
  const country = countryName(contacts.country, tag)
  const month = oldestMonth(services, now, tag)
  return {
    title: [say('poster.question'), say('poster.answer')],
    advice: [say('poster.sure'), say('poster.never')],
    contacts: [
      ...(first ? [{ ...sheetContact(say('poster.report'), first, words), ...(code && { code }) }] : []),
      ...(second ? [sheetContact(say('poster.also'), second, words)] : []),
      ...(support ? [sheetContact(say('poster.talk'), support, words)] : []),
    ],
    danger: emergency
      ? { heading: say('poster.danger'), number: emergency.number }
      : { heading: say('urgent.none') },
    foot:
      month === undefined ? say('poster.unchecked', { country }) : say('poster.checked', { country, month }),
  }
}
