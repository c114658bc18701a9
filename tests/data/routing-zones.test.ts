import { getAllTimezones, getTimezone } from 'countries-and-timezones'
import { describe, expect, it } from 'vitest'
import { countryCodes, rankCountries } from '../../core/routing/index.ts'
import exceptions from '../../directory/zone-exceptions.json' with { type: 'json' }
import zones from '../../directory/zones.json' with { type: 'json' }
import { countryOfEveryZone } from '../../scripts/generate-zones.ts'

const hidden = (zone: string): boolean =>
  /^(?:Etc\/.*|UTC|UCT|GMT.*|Greenwich|Universal|Zulu|Factory)$/.test(zone)
const every = [
  ...new Set([...Object.keys(getAllTimezones({ deprecated: true })), ...Intl.supportedValuesOf('timeZone')]),
]
const first = (timeZone: string): unknown => {
  const { candidates, sure } = rankCountries({ languages: ['de', 'ar'], timeZone })
  return { country: candidates[0]?.country, because: candidates[0]?.because, sure }
}

describe('directory/zones.json', () => {
  it('is what scripts/generate-zones.ts writes', () => {
    expect(zones).toEqual(countryOfEveryZone())
  })

  it.each(every.filter((zone) => !hidden(zone)))('%s says a country', (zone) => {
    const override: Record<string, string> = exceptions.mainCountry
    const country = override[zone] ?? getTimezone(zone)?.countries[0]
    expect(countryCodes).toContain(country)
    expect(first(zone)).toEqual({ country, because: 'zone', sure: !exceptions.offsetsOnly.includes(zone) })
  })

  it.each([...every.filter(hidden), 'Etc/Unknown', 'Mars/Olympus', '', '__proto__'])(
    '%s says nothing',
    (zone) => {
      expect(rankCountries({ languages: ['en'], timeZone: zone })).toEqual({ candidates: [], sure: false })
    },
  )

  it.each([
    ['Asia/Calcutta', 'IN'],
    ['Asia/Kolkata', 'IN'],
    ['Europe/Kiev', 'UA'],
    ['Asia/Saigon', 'VN'],
    ['Asia/Rangoon', 'MM'],
    ['America/Buenos_Aires', 'AR'],
    ['Pacific/Truk', 'FM'],
    ['US/Pacific', 'US'],
    ['Africa/Accra', 'GH'],
    ['Europe/Oslo', 'NO'],
    ['Europe/Simferopol', 'UA'],
    ['Eire', 'IE'],
  ])('%s is in %s', (zone, country) => {
    expect(first(zone)).toEqual({ country, because: 'zone', sure: true })
  })
})
