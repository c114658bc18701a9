import { describe, expect, it } from 'vitest'
import {
  type Asker,
  chooseServices,
  countryCodes,
  type Route,
  rankCountries,
} from '../../core/routing/index.ts'
import { parentState } from '../../core/routing/parent-state.ts'
import rules from '../../directory/concerns.json' with { type: 'json' }
import { type Concern, concernIds } from '../../directory/schema.ts'
import type { ShippedCountry, ShippedService } from '../../directory/shipped.ts'
import { readCountries } from '../../scripts/build/read-countries.ts'
import { shippedCountry } from '../../scripts/build/shipped-country.ts'

const shipped = new Map(readCountries().map((file) => [file.country, shippedCountry(file)]))
const empty = (country: string): ShippedCountry => ({ country, languages: [], services: [] })
const own = (country: string): ShippedCountry => shipped.get(country) ?? empty(country)
const route = (country: string, concern: Concern, who: Asker = {}): Route =>
  chooseServices(own(country), own('ZZ'), concern, who, shipped.get(parentState(country) ?? ''))
const offersOf = ({ primary, alternatives }: Route): ShippedService[] => [
  ...(primary ? [primary] : []),
  ...alternatives,
]
const ids = (made: Route): string[] => offersOf(made).map(({ id }) => id)

/** What each concern must lead to in every country, in the words of the rule, and who may never be its first answer. */
const table: Readonly<Record<Concern, { needs: string; holds: (made: Route) => boolean }>> = {
  imagery: {
    needs: 'a page where content can be reported, in the country or abroad',
    holds: (made) =>
      offersOf(made).some(({ reportUrl, kind }) => reportUrl !== undefined || kind === 'hotline'),
  },
  live: {
    needs: 'a page where content can be reported, in the country or abroad',
    holds: (made) =>
      offersOf(made).some(({ reportUrl, kind }) => reportUrl !== undefined || kind === 'hotline'),
  },
  grooming: {
    needs: 'nobody first who takes only pictures',
    holds: ({ primary }) => primary?.kind !== 'hotline' || primary.scopes.some((scope) => scope !== 'csam'),
  },
  threats: {
    needs: 'police or a hotline, and who takes pictures down',
    holds: (made) => hasPoliceOrHotline(made) && takesPicturesDown(made),
  },
  'own-image': {
    needs: 'police or a hotline, and who takes pictures down',
    holds: (made) => hasPoliceOrHotline(made) && takesPicturesDown(made),
  },
  'offline-abuse': {
    needs: 'the emergency number before every other',
    holds: ({ emergencyFirst }) => emergencyFirst,
  },
  challenge: {
    needs: 'a helpline or the list of them, and the platform',
    holds: ({ primary, platformToo }) => primary?.kind === 'helpline' && platformToo,
  },
  bullying: {
    needs: 'a helpline or the list of them, and the platform',
    holds: ({ primary, platformToo }) => primary?.kind === 'helpline' && platformToo,
  },
  unsure: {
    needs: 'what imagery needs: better one report too many',
    holds: (made) =>
      offersOf(made).some(({ reportUrl, kind }) => reportUrl !== undefined || kind === 'hotline'),
  },
}

function takesPicturesDown(made: Route): boolean {
  const down = offersOf(made).filter(({ scopes }) => scopes.includes('take-down'))
  return down.length > 0 && down.every(({ audience }) => audience !== 'adults')
}

function hasPoliceOrHotline(made: Route): boolean {
  return offersOf(made).some(
    ({ kind, scopes, directoryOnly }) =>
      (kind === 'police' || kind === 'hotline') &&
      !directoryOnly &&
      scopes.some((scope) => scope !== 'take-down' && scope !== 'support'),
  )
}

describe('what each concern needs', () => {
  it.each(concernIds.map((concern) => [concern, table[concern].needs] as const))('%s: %s', (concern) => {
    const askers: Asker[] = [{}, { audience: 'child' }, { visibility: 'private' }]
    const missing = askers.flatMap((who) =>
      countryCodes.filter((country) => !table[concern].holds(route(country, concern, who))),
    )
    expect(missing).toEqual([])
  })

  it('names the platform and the emergency number for these alone', () => {
    const that = (key: 'platformToo' | 'emergencyFirst' | 'takeDown'): string[] =>
      concernIds.filter((concern) => rules[concern][key])
    expect([that('platformToo'), that('emergencyFirst'), that('takeDown')]).toEqual([
      ['challenge', 'bullying'],
      ['offline-abuse'],
      ['threats', 'own-image'],
    ])
  })
})

describe('who asks', () => {
  it.each(countryCodes)('in %s a child meets a helpline first', (country) => {
    for (const concern of concernIds) {
      const { primary, support, supportFirst } = route(country, concern, { audience: 'child' })
      expect(supportFirst).toBe(true)
      const helplines = own(country).services.filter(
        ({ kind, audience, networks, partOfCountry }) =>
          kind === 'helpline' &&
          partOfCountry === undefined &&
          (networks.includes('CHI') || networks.includes('116111')) &&
          audience !== 'adults',
      )
      const met = rules[concern].isContent ? support[0] : (primary ?? support[0])
      if (helplines.length > 0) expect(met?.kind, concern).toBe('helpline')
    }
  })

  it('an adult meets no helpline before who takes the report', () => {
    expect(route('PH', 'imagery', { audience: 'adult' }).supportFirst).toBe(false)
  })

  it.each([
    ['LT', 'lt-svarusinternetas', 'zz-ncmec-cybertipline'],
    ['NL', 'nl-offlimits', 'nl-politie'],
    ['IT', 'it-azzurro-hotline', 'it-stopit'],
  ])('in %s %s takes what is public, and gives way to %s for a private chat', (country, hotline, other) => {
    const first = (visibility?: 'public' | 'members' | 'private'): string | undefined =>
      ids(route(country, 'imagery', visibility ? { visibility } : {}))[0]
    expect([first(), first('public'), first('members'), first('private')]).toEqual([
      hotline,
      hotline,
      other,
      other,
    ])
    expect(ids(route(country, 'imagery', { visibility: 'private' })).at(-1)).toBe(hotline)
  })
})

describe('countries that the rules were written for', () => {
  it('a traveller sees where they are first, with its emergency number, and home second', () => {
    const { candidates } = rankCountries({ languages: ['fil-PH'], timeZone: 'Asia/Dubai' })
    expect(candidates.map(({ country }) => country)).toEqual(['AE', 'PH'])
    const numbers = route('AE', 'imagery').emergency.flatMap(({ phones }) =>
      phones.map(({ number }) => number),
    )
    expect(numbers).toContain('999')
    expect(ids(route('PH', 'imagery'))[0]).toBe('ph-eprotectkids')
  })

  it('in the United Kingdom IWF takes content and CEOP an adult who approaches a child', () => {
    expect([ids(route('GB', 'imagery'))[0], ids(route('GB', 'grooming'))[0]]).toEqual(['gb-iwf', 'gb-ceop'])
    expect(ids(route('GB', 'grooming'))).not.toContain('gb-iwf')
  })

  it("Tunisia's portal takes content alone; a child in danger is for the police and the delegates", () => {
    const danger = route('TN', 'offline-abuse')
    expect([ids(route('TN', 'imagery'))[0], ids(danger)]).toEqual(['tn-iwf', ['tn-192-1809']])
    const numbers = danger.emergency.flatMap(({ phones }) => phones.map(({ number }) => number))
    expect(numbers).toEqual(expect.arrayContaining(['197', '193']))
    expect(danger.emergencyFirst).toBe(true)
  })

  it("in Argentina and Taiwan a form that works comes before a hotline's home page", () => {
    expect([ids(route('AR', 'imagery')).slice(0, 2), ids(route('TW', 'imagery'))]).toEqual([
      ['ar-iwf-portal', 'ar-groomingargentina'],
      ['tw-iwin', 'tw-siarc', 'tw-ecpat-web547'],
    ])
  })
})
