import * as v from 'valibot'
import countries from '../../directory/country-codes.json' with { type: 'json' }
import { languageOf } from '../language/choose-language.ts'
import { dialAddress, isDialCode, shownNumber } from './dial-address.ts'
import { plainName } from './plain-name.ts'
import { hideableFields, type IgnoredReason, policyListLimits, policyTextLimits } from './policy.ts'
import { policyPage } from './policy-page.ts'
import { audiences } from './settings.ts'

/** Whether an address looks like that of a service which it is not. */
type LooksAlike = (address: string) => boolean

const because = (reason: IgnoredReason): IgnoredReason => reason
/** The choices go with the reason, so that the sentence can name them. */
const noneOf = (choices: readonly string[]): string => `${because('choice')}:${choices.join(' ')}`

const knownCountries: ReadonlySet<string> = new Set(countries.codes.split(' '))

/** The longest text goes with the reason, so that the sentence can name it. */
const textOf = (kind: keyof typeof policyTextLimits) => {
  const limit = policyTextLimits[kind]
  const reason = `${because('text')}:${limit}`
  return v.pipe(v.string(reason), v.trim(), v.nonEmpty(reason), v.maxLength(limit, reason))
}

const nameReason = `${because('text')}:${policyTextLimits.name}`
const name = v.pipe(
  v.string(nameReason),
  v.transform(plainName),
  v.nonEmpty(nameReason),
  v.maxLength(policyTextLimits.name, nameReason),
)
const phone = v.pipe(
  textOf('phone'),
  v.check((written) => dialAddress(written) !== undefined || !isDialCode(written), because('code')),
  v.check((written) => dialAddress(written) !== undefined || isDialCode(written), because('phone')),
  v.description('As people dial it where the browser is used: a number, no code.'),
  v.transform(shownNumber),
)
const email = v.pipe(textOf('email'), v.email(because('email')))
const pageUnless = (isLookAlike: LooksAlike) =>
  v.pipe(
    textOf('page'),
    v.check((address) => policyPage(address) !== undefined, because('page')),
    v.description('An address that begins with https://, without a user name.'),
    v.transform((address) => policyPage(address) ?? ''),
    v.check((address) => !isLookAlike(address), because('look-alike')),
  )
type Page = ReturnType<typeof pageUnless>

/** What is wrong with an item leaves a hole in the list, so that the others keep their place meanwhile. */
const listOf = <Item extends v.GenericSchema>(item: Item, description: string) =>
  v.pipe(
    v.array(v.optional(item), because('shape')),
    v.description(description),
    v.transform((items) => items.filter((read) => read !== undefined)),
  )

const yesOrNo = (description: string) =>
  v.exactOptional(v.pipe(v.boolean(because('switch')), v.description(description)))

const languageAmong = (tags: readonly string[]) =>
  v.pipe(
    v.string(because('text')),
    v.transform(languageOf),
    v.check((tag) => tags.includes(tag), because('language')),
  )

const country = v.pipe(
  v.string(because('text')),
  v.check((code) => knownCountries.has(code), because('country')),
  v.description('Country whose hotlines take the reports: ISO 3166-1 alpha-2, such as PH; XK for Kosovo.'),
)
const audience = v.pipe(
  v.picklist(audiences, noneOf(audiences)),
  v.description('Who uses the browser: adult, young, or both (the panel then asks).'),
)
const trustedContactAt = (page: Page) =>
  v.pipe(
    v.strictObject(
      {
        name,
        phone: v.exactOptional(phone),
        email: v.exactOptional(email),
        page: v.exactOptional(page),
      },
      because('shape'),
    ),
    v.description('Whom to turn to, such as the safeguarding lead of a school. The name is needed.'),
  )
const localServiceAt = (page: Page) =>
  v.pipe(
    v.strictObject({ name, phone: v.exactOptional(phone), page: v.exactOptional(page) }, because('shape')),
    v.check((service) => (service.phone ?? service.page) !== undefined, because('reach')),
  )

/**
 * What an administrator may set. This is all there is of it: `public/managed_schema.json`, which Chromium reads, is made from
 * it, and each message is the reason that the settings page gives.
 *
 * @param tags of the catalogues.
 * @param isLookAlike nobody looks like anybody where it is not given.
 */
export const policySchema = (tags: readonly string[], isLookAlike: LooksAlike = () => false) => {
  const page = pageUnless(isLookAlike)
  return v.strictObject(
    {
      country: v.exactOptional(country),
      languages: v.exactOptional(
        listOf(
          languageAmong(tags),
          `The only languages to choose from, the best first, of: ${tags.join(', ')}.`,
        ),
      ),
      audience: v.exactOptional(audience),
      trustedContact: v.exactOptional(trustedContactAt(page)),
      localServices: v.exactOptional(
        listOf(
          localServiceAt(page),
          `Services beside those of the country, ${policyListLimits.localServices} at most. Each needs a name, and a phone or a page.`,
        ),
      ),
      hiddenFields: v.exactOptional(
        listOf(
          v.picklist(hideableFields, noneOf(hideableFields)),
          `Details that are neither asked nor reported, of: ${hideableFields.join(', ')}.`,
        ),
      ),
      locked: yesOrNo('True: nothing can be changed on the settings page.'),
      skipWelcome: yesOrNo('True: no welcome page opens after installation.'),
      dataConsent: yesOrNo(
        'True: the organisation has agreed, for those who use the browser, that Signpost collects and sends nothing.',
      ),
    },
    because('shape'),
  )
}
