import { describe, expect, it } from 'vitest'
import { countryCodes, rankCountries } from '../../core/routing/index.ts'
import codes from '../../directory/country-codes.json' with { type: 'json' }
import soleCountries from '../../directory/languages-of-one-country.json' with { type: 'json' }
import parents from '../../directory/territories.json' with { type: 'json' }
import cldr from '../fixtures/cldr-locales.json' with { type: 'json' }

const shapes: ((region: string) => string)[] = [
  (region) => `en-${region}`,
  (region) => `zh-Hant-${region}`,
  (region) => `sr-Latn-${region}`,
  (region) => `ar-${region}-u-nu-latn`,
  (region) => `es-419-u-rg-${region.toLowerCase()}zzzz`,
  (region) => `pt_${region}.UTF-8`,
  (region) => `FR-${region.toLowerCase()}`,
]
const regions = (tag: string): string[] =>
  rankCountries({ languages: [tag] }).candidates.map(({ country }) => country)

describe('regions of language tags', () => {
  it('holds the 249 codes of ISO 3166-1 and XK, sorted', () => {
    expect(countryCodes).toEqual([...new Set(countryCodes)].toSorted())
    expect(countryCodes).toHaveLength(250)
    const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })
    expect(countryCodes.filter((code) => names.of(code) === undefined)).toEqual([])
  })

  it.each(countryCodes)('%s is read from every shape of tag', (code) => {
    expect(shapes.map((shape) => regions(shape(code)))).toEqual(shapes.map(() => [code]))
  })

  it('agrees with Intl.Locale on every pair of letters that is a country to it', () => {
    const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
    const pairs = letters.flatMap((one) => letters.map((other) => `${one}${other}`))
    const differing = pairs.filter((pair) => {
      const canonical = new Intl.Locale(`en-${pair}`).region ?? ''
      return countryCodes.includes(canonical) && regions(`en-${pair}`)[0] !== canonical
    })
    expect(differing).toEqual([])
  })

  it('names only countries, in every table', () => {
    const named = [
      ...Object.values(codes.formerly),
      ...Object.values(soleCountries),
      ...Object.entries(parents).flat(),
    ]
    expect(named.filter((code) => !countryCodes.includes(code))).toEqual([])
    expect(Object.keys(codes.formerly).filter((code) => countryCodes.includes(code))).toEqual([])
  })

  it.each([
    'en',
    'es',
    'fr',
    'pt',
    'ar',
    'de',
    'nl',
    'ru',
    'zh',
    'sw',
    'it',
    'ms',
    'fa',
    'ur',
    'bn',
    'ta',
    'el',
    'tr',
    'sv',
    'sq',
    'sr',
    'hr',
    'ro',
    'ca',
    'eu',
    'so',
    'ha',
    'yo',
    'ku',
    'qu',
  ])('%s alone is no country: several have it as their own', (language) => {
    expect(rankCountries({ languages: [language] })).toEqual({ candidates: [], sure: false })
  })
})

describe('every locale of CLDR', () => {
  const formerly: Readonly<Record<string, string>> = codes.formerly
  const soleCountry: Readonly<Record<string, string>> = soleCountries
  const stated = (locale: string): string | undefined => {
    const { region = '' } = new Intl.Locale(locale)
    return countryCodes.includes(region) ? region : formerly[region]
  }

  it('is a whole list', () => {
    expect(cldr.locales.split(' ').length).toBeGreaterThan(900)
  })

  it.each(cldr.locales.split(' '))('%s', (locale) => {
    const country = stated(locale) ?? soleCountry[new Intl.Locale(locale).language]
    const { candidates, sure } = rankCountries({ languages: [locale] })
    expect({ country: candidates[0]?.country, sure }).toEqual({ country, sure: false })
    const beside = rankCountries({ languages: [locale], uiLanguage: locale, timeZone: 'Asia/Manila' })
    expect({ country: beside.candidates[0]?.country, sure: beside.sure }).toEqual({
      country: 'PH',
      sure: true,
    })
  })
})
