import { chooseServices } from '../../core/routing/choose-services.ts'
import { countryCodes } from '../../core/routing/known-country.ts'
import { parentState } from '../../core/routing/parent-state.ts'
import type { Route } from '../../core/routing/route.ts'
import { concernIds } from '../../directory/schema.ts'
import type { Concern, ShippedCountry } from '../../directory/shipped.ts'
import { shippedCountry } from '../build/shipped-country.ts'
import type { Directory } from './read-directory.ts'

const nobody = (country: string): ShippedCountry => ({ country, languages: [], services: [] })

/** Gives the route that a grown-up or a child meets in a country, as the extension makes it, from the files as they stand. */
export function routesOf({
  countries,
}: Pick<Directory, 'countries'>): (country: string, concern: Concern, audience?: 'adult' | 'child') => Route {
  const shipped = new Map(
    countries.flatMap(({ parsed }) =>
      parsed === undefined ? [] : [[parsed.country, shippedCountry(parsed)]],
    ),
  )
  return (country, concern, audience) =>
    chooseServices(
      shipped.get(country) ?? nobody(country),
      shipped.get('ZZ') ?? nobody('ZZ'),
      concern,
      audience === undefined ? {} : { audience },
      shipped.get(parentState(country) ?? ''),
    )
}

/** Every country with every concern, in the order of the codes. */
export const everyCase: readonly { country: string; concern: Concern }[] = countryCodes.flatMap((country) =>
  concernIds.map((concern) => ({ country, concern })),
)
