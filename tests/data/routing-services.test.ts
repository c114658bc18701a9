import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { type Asker, chooseServices, countryCodes, type Route } from '../../core/routing/index.ts'
import { parentState } from '../../core/routing/parent-state.ts'
import rules from '../../directory/concerns.json' with { type: 'json' }
import { concernRules } from '../../directory/concerns-schema.ts'
import { type Concern, concernIds } from '../../directory/schema.ts'
import type { ShippedCountry } from '../../directory/shipped.ts'
import words from '../../locales/en.json' with { type: 'json' }
import { readCountries } from '../../scripts/build/read-countries.ts'
import { shippedCountry } from '../../scripts/build/shipped-country.ts'

const shipped = new Map(readCountries().map((file) => [file.country, shippedCountry(file)]))
const nowhere = (country: string): ShippedCountry => ({ country, languages: [], services: [] })
const borderless = shipped.get('ZZ') ?? nowhere('ZZ')

function route(country: string, concern: Concern, who: Asker = {}): Route {
  const parent = shipped.get(parentState(country) ?? '')
  const own = country === 'ZZ' ? undefined : shipped.get(country)
  return chooseServices(own ?? nowhere(country), borderless, concern, who, parent)
}
const child: Asker = { audience: 'child' }

const reached = (made: Route): string[] => [
  ...(made.primary ? [`${made.primary.id} ${made.primary.because}`] : []),
  ...made.alternatives.map(({ id, because }) => `${id} ${because}`),
]

describe('directory/concerns.json', () => {
  it('keeps to its schema, and each row names its own messages', () => {
    const parsed = v.parse(concernRules, rules)
    for (const concern of concernIds) {
      expect(parsed[concern]).toMatchObject({
        title: `concern.${concern}.title`,
        hint: `concern.${concern}.hint`,
      })
      expect(Object.keys(words)).toEqual(
        expect.arrayContaining([parsed[concern].title, parsed[concern].hint]),
      )
    }
  })

  it('names services without borders that are shown', () => {
    const shown = borderless.services.map(({ id }) => id)
    expect(
      concernIds.flatMap((concern) => rules[concern].borderless).filter((id) => !shown.includes(id)),
    ).toEqual([])
  })
})

describe.each(concernIds)('%s', (concern) => {
  it.each([...countryCodes, 'ZZ'])('%s is no dead end', (country) => {
    for (const who of [{}, { audience: 'adult' }, child, { visibility: 'private' }] as const) {
      const made = route(country, concern, who)
      const all = [...(made.primary ? [made.primary] : []), ...made.alternatives, ...made.support]
      expect(made.primary).toBeDefined()
      expect(made.support).not.toEqual([])
      expect(made.primary?.partOfCountry).toBeUndefined()
      expect(made.fallback, 'a stand-in from elsewhere says so').toBe(
        country === 'ZZ' || made.primary?.country !== country,
      )
      expect(made.primary?.because).toMatch(
        made.fallback
          ? /^(?:any-country|parent-state|lists-services)$/
          : /^(?:takes-this|helps-children|stands-in-)/,
      )
      expect(
        all.filter(
          ({ reportUrl, homepage, email, phones }) =>
            !reportUrl && !homepage && !email && phones.length === 0,
        ),
      ).toEqual([])
      expect(
        all.filter(
          ({ directoryOnly, because }) => (directoryOnly === true) !== (because === 'lists-services'),
        ),
        'who only lists services is never said to take a report',
      ).toEqual([])
      const ids = all.map(({ id }) => id)
      if (made.support.length > 1) expect(ids).toEqual([...new Set(ids)])
      expect(made.emergency).toEqual(
        (shipped.get(country)?.services ?? [])
          .filter(({ kind }) => kind === 'emergency')
          .map((service) => ({ ...service, because: 'emergency' })),
      )
    }
  })
})

describe('routes that are known', () => {
  it.each<[string, Concern, string]>([
    ['PH', 'imagery', 'ph-eprotectkids'],
    ['PH', 'live', 'ph-eprotectkids'],
    ['PH', 'threats', 'ph-pnp-wcpc'],
    ['PH', 'offline-abuse', 'ph-pnp-wcpc'],
    ['GB', 'imagery', 'gb-iwf'],
    ['GB', 'unsure', 'gb-iwf'],
    ['GB', 'grooming', 'gb-ceop'],
    ['GB', 'threats', 'gb-ceop'],
    ['GB', 'offline-abuse', 'gb-101'],
    ['GB', 'bullying', 'gb-childline'],
    ['US', 'imagery', 'us-ncmec'],
    ['RS', 'imagery', 'rs-netpatrola'],
    ['IN', 'imagery', 'in-ncrp'],
    ['FR', 'imagery', 'fr-pointdecontact'],
    ['TN', 'imagery', 'tn-iwf'],
    ['TN', 'grooming', 'tn-192-1809'],
    ['TN', 'offline-abuse', 'tn-192-1809'],
    ['AR', 'imagery', 'ar-iwf-portal'],
    ['TW', 'imagery', 'tw-iwin'],
    ['MX', 'threats', 'mx-teprotejo'],
    ['JE', 'grooming', 'gb-ceop'],
    ['NC', 'imagery', 'fr-pointdecontact'],
    ['ER', 'imagery', 'zz-ncmec-cybertipline'],
    ['ER', 'grooming', 'zz-ncmec-cybertipline'],
    ['AQ', 'challenge', 'zz-chi'],
  ])('%s, %s: %s', (country, concern, primary) => {
    expect(route(country, concern).primary?.id).toBe(primary)
  })

  it('in the Philippines imagery goes to eProtectKids, then to the police with its two numbers, and 911 is at hand', () => {
    const made = route('PH', 'imagery')
    expect(made.primary).toMatchObject({
      because: 'takes-this-inhope',
      reportUrl: 'https://ecpat.org.ph/report/',
    })
    expect(made.alternatives[0]?.id).toBe('ph-pnp-wcpc')
    const numbers = made.alternatives[0]?.phones.map(({ number, carrier }) => [number, carrier])
    expect(numbers).toEqual(
      expect.arrayContaining([
        ['0919-777-7377', 'Smart'],
        ['0966-725-5961', 'Globe'],
      ]),
    )
    expect(made.emergency.flatMap(({ phones }) => phones.map(({ number }) => number))).toContain('911')
    expect(made.fallback).toBe(false)
  })

  it('a child under threat meets a helpline, then what takes pictures down, then the police', () => {
    expect(reached(route('GB', 'threats', child))).toEqual([
      'gb-childline helps-children',
      'zz-report-remove takes-pictures-down',
      'zz-ncmec-takeitdown takes-pictures-down',
      'gb-ceop takes-this-police',
      'gb-101 police-too',
    ])
  })

  it('a form abroad stands beside police who can only be called, without the claim that the country has nobody', () => {
    expect(reached(route('UY', 'imagery')).slice(-2)).toEqual([
      'zz-ncmec-cybertipline takes-any-country',
      'zz-iwf takes-any-country',
    ])
    expect(reached(route('AR', 'imagery')).filter((offer) => offer.startsWith('zz-'))).toEqual([])
  })

  it('content goes to who takes content, whoever asks', () => {
    expect(reached(route('GB', 'imagery', child))).toEqual([
      'gb-iwf takes-this-inhope',
      'gb-101 takes-this-police',
    ])
  })

  it('Report Remove is for the United Kingdom, Take It Down for everyone, services for adults for nobody here', () => {
    const offered = (country: string): string[] =>
      route(country, 'own-image')
        .alternatives.filter(({ because }) => because === 'takes-pictures-down')
        .map(({ id }) => id)
    expect([offered('GB'), offered('PH')]).toEqual([
      ['zz-report-remove', 'zz-ncmec-takeitdown'],
      ['zz-ncmec-takeitdown'],
    ])
  })
})
