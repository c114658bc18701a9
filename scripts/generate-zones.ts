/**
 * Writes `directory/zones.json`: every time zone name of tzdata, old and linked ones included, and the country it stands for.
 * Run with Node 24 after an update of `countries-and-timezones`: `node scripts/generate-zones.ts`.
 */
import { writeFileSync } from 'node:fs'
import { getAllTimezones } from 'countries-and-timezones'
import exceptions from '../directory/zone-exceptions.json' with { type: 'json' }

/**
 * Zone name -> ISO 3166-1 alpha-2, sorted by name. A name with a country of its own in tz `zone.tab` keeps it, although tz `backward`
 * links it elsewhere (`Africa/Accra` is Ghana); other links count as their successors. Zones of no country (`UTC`, `Etc/*`) are left out.
 */
export function countryOfEveryZone(): Record<string, string> {
  const overrides = new Map(Object.entries(exceptions.mainCountry))
  const found: [string, string][] = []
  for (const zone of Object.values(getAllTimezones({ deprecated: true }))) {
    const country = overrides.get(zone.name) ?? zone.countries[0]
    if (country !== undefined) found.push([zone.name, country])
  }
  return Object.fromEntries(found.sort(([one], [other]) => (one < other ? -1 : 1)))
}

if (import.meta.main) {
  const target = new URL('../directory/zones.json', import.meta.url)
  writeFileSync(target, `${JSON.stringify(countryOfEveryZone(), null, 2)}\n`)
}
