import { describe, expect, test } from 'vitest'
import type { YoungChoice } from '../../core/report/prompt.ts'
import { chooseServices, countryCodes, type Route } from '../../core/routing/index.ts'
import { parentState } from '../../core/routing/parent-state.ts'
import { reportService, takeDownServices } from '../../core/young/report-service.ts'
import { talkPhone } from '../../core/young/talk-phone.ts'
import { talkServices } from '../../core/young/talk-services.ts'
import type { Concern } from '../../directory/shipped.ts'
import choices from '../../directory/young-choices.json' with { type: 'json' }
import { readCountries } from '../../scripts/build/read-countries.ts'
import { shippedCountry } from '../../scripts/build/shipped-country.ts'

const shipped = new Map(readCountries().map((file) => [file.country, shippedCountry(file)]))
const borderless = shipped.get('ZZ') ?? { country: 'ZZ', languages: [], services: [] }
/** Ten in the morning in Manila. */
const morning = new Date('2026-11-23T02:00:00Z')

const routeOf = (country: string, choice: YoungChoice): Route =>
  chooseServices(
    shipped.get(country) ?? { country, languages: [], services: [] },
    borderless,
    choices[choice].concern as Concern,
    { audience: 'child', at: morning },
    shipped.get(parentState(country) ?? ''),
  )

const choiceIds = Object.keys(choices) as YoungChoice[]

describe.each(choiceIds)('after “%s”', (choice) => {
  test('there is somebody to talk to in every country, by phone, text or page', () => {
    const without = countryCodes.filter((country) => {
      const [first] = talkServices(routeOf(country, choice), morning)
      return first === undefined || (talkPhone(first.phones, morning) ?? first.homepage) === undefined
    })
    expect(without).toEqual([])
  })

  test('a country’s own helplines come before the list of the world’s', () => {
    const listed = countryCodes.filter((country) => {
      const own = routeOf(country, choice).support.some(({ country: of }) => of === country)
      return own && talkServices(routeOf(country, choice), morning).some(({ directoryOnly }) => directoryOnly)
    })
    expect(listed).toEqual([])
  })
})

/** What needs a hotline or the police; a dare and meanness go to the app and the helpline. */
const reported = choiceIds.filter((choice) => choice !== 'dare' && choice !== 'mean')

test.each(reported)(
  '“%s” can be reported from every country, or a helpline there takes it itself',
  (choice) => {
    const without = countryCodes.filter((country) => {
      const route = routeOf(country, choice)
      const isTakenByHelpline = talkServices(route, morning).some(({ scopes }) => scopes.includes('grooming'))
      return reportService(route) === undefined && !isTakenByHelpline
    })
    expect(without).toEqual([])
  },
)

test('a picture of the young person can be taken down from every country', () => {
  expect(
    countryCodes.filter((country) => takeDownServices(routeOf(country, 'picture')).length === 0),
  ).toEqual([])
})

test('in the Philippines it is eProtectKids, with both helplines for children', () => {
  const route = routeOf('PH', 'picture')
  expect({
    report: reportService(route)?.id,
    talk: talkServices(route, morning).map(({ id }) => id),
    takeDown: takeDownServices(route).map(({ id }) => id),
  }).toEqual({
    report: 'ph-eprotectkids',
    talk: ['ph-makabata-1383', 'ph-bantay-bata-163'],
    takeDown: ['zz-ncmec-takeitdown'],
  })
})

test('a British young person is also offered Report Remove', () => {
  expect(takeDownServices(routeOf('GB', 'picture')).map(({ id }) => id)).toEqual([
    'zz-report-remove',
    'zz-ncmec-takeitdown',
  ])
})
