import { loadBorderless, loadCountry } from '../../directory/load-country.ts'
import type { Concern, ShippedCountry } from '../../directory/shipped.ts'
import type { Asker } from './asker.ts'
import { chooseServices } from './choose-services.ts'
import { knownCountry } from './known-country.ts'
import { parentState } from './parent-state.ts'
import type { Route } from './route.ts'

const nowhere: ShippedCountry = { country: 'ZZ', languages: [], services: [] }

async function loaded<T>(load: () => Promise<T>): Promise<T | undefined> {
  try {
    return await load()
  } catch {
    // The services that stand in must not hide the country's own when their chunk does not load.
    return undefined
  }
}

/**
 * Loads a country's file, the services without borders and, for a territory, the parent state's file, and chooses among them.
 * `country` may be in any case; what is no country (`''`, `ZZ`, `xx`) gets the services without borders, as `ZZ`.
 * Rejects only when the country's own chunk cannot be read: a stand-in would then claim that the country has no service.
 */
export async function servicesFor(country: string, concern: Concern, who: Asker = {}): Promise<Route> {
  const code = knownCountry(country)
  const parent = code === undefined ? undefined : parentState(code)
  const [own, borderless, ofParent] = await Promise.all([
    code === undefined ? undefined : loadCountry(code),
    loaded(loadBorderless),
    loaded(async () => (parent === undefined ? undefined : await loadCountry(parent))),
  ])
  const here = own ?? { ...nowhere, country: code ?? nowhere.country }
  return chooseServices(here, borderless ?? nowhere, concern, who, ofParent)
}
