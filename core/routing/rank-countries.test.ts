import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { propertyCases } from '../../tests/property-cases.ts'
import { knownCountry } from './known-country.ts'
import { rankCountries } from './rank-countries.ts'
import type { CountryRanking, LocaleEvidence } from './route.ts'

const rows: [rule: string, evidence: LocaleEvidence, ranking: CountryRanking][] = [
  [
    'a default-English browser is where its clock is',
    { languages: ['en-US', 'en'], timeZone: 'Asia/Manila' },
    {
      candidates: [
        { country: 'PH', because: 'zone', evidence: 'Asia/Manila' },
        { country: 'US', because: 'region', evidence: 'en-US' },
      ],
      sure: true,
    },
  ],
  [
    'a traveller sees where they are, then home',
    { languages: ['fil-PH'], timeZone: 'Asia/Dubai' },
    {
      candidates: [
        { country: 'AE', because: 'zone', evidence: 'Asia/Dubai' },
        { country: 'PH', because: 'region', evidence: 'fil-PH' },
      ],
      sure: true,
    },
  ],
  [
    'policy outranks choice, choice outranks the clock, and each country stands once',
    { policy: 'gb', chosen: 'UK', languages: ['en-IE', 'en-GB'], timeZone: 'Europe/Kiev' },
    {
      candidates: [
        { country: 'GB', because: 'policy' },
        { country: 'UA', because: 'zone', evidence: 'Europe/Kiev' },
        { country: 'IE', because: 'region', evidence: 'en-IE' },
      ],
      sure: true,
    },
  ],
  [
    'what is no country is no choice',
    { policy: 'Narnia', chosen: '419', languages: ['en'] },
    { candidates: [], sure: false },
  ],
  [
    'a region alone leads the list but the panel asks',
    { languages: ['de-AT', 'en-US'], timeZone: 'UTC' },
    {
      candidates: [
        { country: 'AT', because: 'region', evidence: 'de-AT' },
        { country: 'US', because: 'region', evidence: 'en-US' },
      ],
      sure: false,
    },
  ],
  [
    'Reykjavik beside plain English is what fingerprinting protection tells everyone',
    { languages: ['en-US', 'en'], timeZone: 'Atlantic/Reykjavik' },
    { candidates: [{ country: 'US', because: 'region', evidence: 'en-US' }], sure: false },
  ],
  [
    'Reykjavik is believed in an Icelandic browser',
    { languages: ['en-US', 'en'], uiLanguage: 'is', timeZone: 'Atlantic/Reykjavik' },
    {
      candidates: [
        { country: 'IS', because: 'zone', evidence: 'Atlantic/Reykjavik' },
        { country: 'US', because: 'region', evidence: 'en-US' },
      ],
      sure: true,
    },
  ],
  [
    'CET is an offset: it helps only where no tag states a region',
    { languages: ['de-DE'], timeZone: 'CET' },
    { candidates: [{ country: 'DE', because: 'region', evidence: 'de-DE' }], sure: false },
  ],
  [
    'CET alone is a hint',
    { languages: [], timeZone: 'CET' },
    { candidates: [{ country: 'BE', because: 'zone', evidence: 'CET' }], sure: false },
  ],
  [
    'Belgrade is Serbia',
    { languages: ['en-US'], timeZone: 'Europe/Belgrade' },
    {
      candidates: [
        { country: 'RS', because: 'zone', evidence: 'Europe/Belgrade' },
        { country: 'US', because: 'region', evidence: 'en-US' },
      ],
      sure: true,
    },
  ],
  [
    'Belgrade beside a tag of Kosovo, which has no zone of its own, is Kosovo, then Serbia',
    { languages: ['sq-XK'], timeZone: 'Europe/Belgrade' },
    {
      candidates: [
        { country: 'XK', because: 'zone', evidence: 'Europe/Belgrade' },
        { country: 'RS', because: 'zone', evidence: 'Europe/Belgrade' },
      ],
      sure: true,
    },
  ],
  [
    'the override of the region is the region',
    { languages: ['en-GB-u-ca-buddhist-rg-phzzzz'] },
    {
      candidates: [{ country: 'PH', because: 'region', evidence: 'en-GB-u-ca-buddhist-rg-phzzzz' }],
      sure: false,
    },
  ],
  [
    'groups of countries are not countries, and languages of many countries decide nothing',
    {
      languages: ['es-419', 'en-001', 'en-150', 'ar', 'fr', 'pt', 'de', 'nl', 'ru', 'zh-Hant', 'sw', 'x-PH'],
      uiLanguage: 'en',
    },
    { candidates: [], sure: false },
  ],
  [
    'withdrawn and mistaken tags are understood',
    { languages: ['sr-CS', 'en_UK.UTF-8', 'iw', 'in', 'no', 'tl'] },
    {
      candidates: [
        { country: 'RS', because: 'region', evidence: 'sr-CS' },
        { country: 'GB', because: 'region', evidence: 'en_UK.UTF-8' },
        { country: 'IL', because: 'language', evidence: 'iw' },
        { country: 'ID', because: 'language', evidence: 'in' },
        { country: 'NO', because: 'language', evidence: 'no' },
        { country: 'PH', because: 'language', evidence: 'tl' },
      ],
      sure: false,
    },
  ],
]

describe('rankCountries', () => {
  it.each(rows)('%s', (_rule, evidence, ranking) => {
    expect(rankCountries(evidence)).toEqual(ranking)
  })

  it('never throws, and names only countries, each once', () => {
    const trap = {
      get languages(): never {
        throw new Error('hostile')
      },
      get policy(): never {
        throw new Error('hostile')
      },
      chosen: 'PH',
    }
    const awkward = fc.constantFrom<unknown>(
      trap,
      Symbol('x'),
      1n,
      { length: -1 },
      { length: Number.NaN },
      Number.NaN,
      '__proto__',
      'constructor',
      'en-'.repeat(50_000),
      `en-u${'-aa'.repeat(50_000)}-rg`,
    )
    const value = fc.oneof(awkward, fc.anything(), fc.string())
    const languages = fc.oneof(
      value,
      fc.array(value),
      fc.array(fc.stringMatching(/^[a-z]{2,3}-[A-Za-z]{2}$/)),
    )
    const evidence = fc.record({
      policy: value,
      chosen: value,
      languages,
      uiLanguage: value,
      timeZone: value,
    })
    fc.assert(
      fc.property(fc.oneof(value, evidence), (given) => {
        const { candidates } = rankCountries(given as LocaleEvidence)
        const countries = candidates.map(({ country }) => country)
        expect(countries).toEqual([...new Set(countries)])
        expect(countries.map(knownCountry)).toEqual(countries)
      }),
      { numRuns: propertyCases },
    )
  })

  it('never throws on what throws when it is touched', () => {
    const { proxy, revoke } = Proxy.revocable<string[]>([], {})
    revoke()
    const nothing = { candidates: [], sure: false }
    expect(rankCountries({ languages: proxy })).toEqual(nothing)
    expect(rankCountries(proxy as unknown as LocaleEvidence)).toEqual(nothing)
  })

  it('keeps what is usable beside what throws', () => {
    const evidence = {
      get policy(): never {
        throw new Error('hostile')
      },
      languages: [],
      timeZone: 'Asia/Manila',
    }
    expect(rankCountries(evidence)).toEqual({
      candidates: [{ country: 'PH', because: 'zone', evidence: 'Asia/Manila' }],
      sure: true,
    })
  })
})
