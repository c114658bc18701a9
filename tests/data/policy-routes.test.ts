import { describe, expect, test } from 'vitest'
import { addLocalServices, chooseServices, countryCodes, type Route } from '../../core/routing/index.ts'
import { parentState } from '../../core/routing/parent-state.ts'
import type { Policy } from '../../core/settings/policy.ts'
import { readPolicy } from '../../core/settings/read-policy.ts'
import { trustedContacts } from '../../core/settings/trusted-contacts.ts'
import { hotlineContacts } from '../../core/sharing/hotline-contacts.ts'
import { reportService, takeDownServices } from '../../core/young/report-service.ts'
import { talkServices } from '../../core/young/talk-services.ts'
import { concernIds } from '../../directory/concern-ids.ts'
import choices from '../../directory/young-choices.json' with { type: 'json' }
import { readCountries } from '../../scripts/build/read-countries.ts'
import { shippedCountry } from '../../scripts/build/shipped-country.ts'
import { hostileNames } from '../fixtures/hostile-policies.ts'

const shipped = new Map(readCountries().map((file) => [file.country, shippedCountry(file)]))
const borderless = shipped.get('ZZ') ?? { country: 'ZZ', languages: [], services: [] }
/** Ten in the morning in Manila; most of Europe sleeps, so helplines there are closed. */
const morning = new Date('2026-11-23T02:00:00Z')

const routeOf = (country: string, concern: Route['concern'], audience: 'adult' | 'child'): Route =>
  chooseServices(
    shipped.get(country) ?? { country, languages: [], services: [] },
    borderless,
    concern,
    { audience, at: morning, languages: ['en'] },
    shipped.get(parentState(country) ?? ''),
  )

/** Contacts that call themselves whatever stands first in this country, and always answer in every language. */
function policyFor({ primary, support, emergency }: Route): Policy {
  const names = [primary, ...support, ...emergency].flatMap((service) => service?.name ?? []).slice(0, 4)
  const localServices = [...names, ...Object.values(hostileNames)].slice(0, 10).map((name) => ({
    name,
    phone: '0123 4567 (day and night)',
    page: 'https://school.example/',
  }))
  const [first = { name: 'Nurse' }] = localServices
  return readPolicy({ localServices, trustedContact: first }, ['en']).policy
}

const isAdded = ({ because }: { because: string }): boolean => because === 'added-by-policy'

/** Where a policy’s services stand that they may not, in sentences. */
function problemsIn(route: Route): string[] {
  const policy = policyFor(route)
  const given = addLocalServices(route, policy.localServices ?? [], ['en', 'fil'])
  const first = given.alternatives.findIndex(isAdded)
  const report = reportService(given)
  const contacts = hotlineContacts(given)
  const adults = trustedContacts({ trustedAdults: [{ name: 'Mum', phone: '0123 4567' }] }, policy)
  const wrong: readonly (readonly [string, boolean])[] = [
    ['it is not there at all', first < 0],
    ['somebody of the country stands after it', first !== route.alternatives.length],
    ['it is where the report goes', given.primary !== route.primary],
    ['it takes the short report', report !== reportService(route)],
    ['it takes pictures down', takeDownServices(given).some(isAdded)],
    ['it is somebody to talk to', talkServices(given, morning).some(isAdded)],
    ['it is the help or the emergency', [...given.support, ...given.emergency].some(isAdded)],
    ['it is on the poster', [...contacts.report, contacts.support].some((one) => one && isAdded(one))],
    [
      'it hides the police',
      given.alternatives.find(({ kind, phones }) => kind === 'police' && phones.length > 0) !==
        route.alternatives.find(({ kind, phones }) => kind === 'police' && phones.length > 0),
    ],
    ['its adult stands before the family’s', adults.map(({ because }) => because).join() !== 'chosen,policy'],
    [
      'a name leaves its line',
      given.alternatives.filter(isAdded).some(({ name }) => /[\p{Cc}\p{Bidi_Control}]/u.test(name)),
    ],
  ]
  return wrong.filter(([, is]) => is).map(([problem]) => `${route.country}, ${route.concern}: ${problem}`)
}

describe('whatever a policy calls its contacts, in every country', () => {
  test.each(concernIds)('an adult’s report about %s goes to the services of the country first', (concern) => {
    expect(countryCodes.flatMap((country) => problemsIn(routeOf(country, concern, 'adult')))).toEqual([])
  })

  test.each(Object.entries(choices))('so does a young person’s after “%s”', (_choice, { concern }) => {
    const known = concernIds.find((id) => id === concern)
    if (known === undefined) throw new Error(`There is no concern "${concern}".`)
    expect(countryCodes.flatMap((country) => problemsIn(routeOf(country, known, 'child')))).toEqual([])
  })
})
