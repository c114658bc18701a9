import * as v from 'valibot'
import { type CountryFile, countryFile } from '../../directory/schema.ts'
import { hasShownContact, isShown } from '../build/shipped-country.ts'
import { convertService } from './convert-service.ts'
import { facts } from './facts.ts'

/** Platforms have files of their own, so their entries are left out. Throws where the result breaks the schema. */
export function convertCountry(collected: unknown): CountryFile {
  const { country, officialLanguages, services, gaps } = v.parse(facts, collected)
  const file = v.parse(countryFile, {
    $schema: '../country.schema.json',
    country,
    languages: officialLanguages,
    services: services
      .filter(({ kind }) => kind !== 'platform')
      .map((service) => convertService(service, country)),
    ...(gaps === null ? {} : { gaps }),
  })
  return {
    ...file,
    services: file.services.map((service) => {
      if (!isShown(service) || hasShownContact(service)) return service
      const { note, sources, ...rest } = service
      const withheld = 'No contact of it may be shown.'
      return { ...rest, withheld, ...(note === undefined ? {} : { note }), sources }
    }),
  }
}
