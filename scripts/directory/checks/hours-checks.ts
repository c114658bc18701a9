import { parentState } from '../../../core/routing/parent-state.ts'
import zones from '../../../directory/zones.json' with { type: 'json' }
import { type Check, when } from './check.ts'

const countryByZone: ReadonlyMap<string, string> = new Map(Object.entries(zones))

function isOfCountry(zone: string, country: string): boolean {
  const owner = countryByZone.get(zone)
  return owner !== undefined && (country === 'ZZ' || owner === country || owner === parentState(country))
}

export const hoursChecks: readonly Check[] = [
  {
    name: 'opening hours are in a zone of the country or of its parent state',
    tip: 'write the IANA zone of the place, such as Asia/Manila',
    problems: ({ file, service }) =>
      service.phones.flatMap(({ number, openingHours }) =>
        when(
          openingHours !== undefined && !isOfCountry(openingHours.timeZone, file.country),
          `has ${number} with hours in ${openingHours?.timeZone}, which is no zone of ${file.country}`,
        ),
      ),
  },
  {
    name: 'a line that is always answered has no opening hours',
    tip: 'keep "always" or "openingHours", whichever the source says',
    problems: ({ service }) =>
      service.phones.flatMap(({ number, always, openingHours }) =>
        when(always === true && openingHours !== undefined, `has ${number} both always open and with hours`),
      ),
  },
]
