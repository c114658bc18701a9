import { effect, type ReadonlySignal, signal } from '@preact/signals'
import type { Place } from '../../components/report-session.ts'
import type { Draft } from '../../core/report/draft.ts'
import type { CountryRanking, Route, Service } from '../../core/routing/index.ts'
import type { Settings } from '../../core/settings/settings.ts'

/** Where the person is and who takes their report there; both come after the first paint. */
export type FoundRoute = {
  place: ReadonlySignal<Place | undefined>
  route: ReadonlySignal<Route | undefined>
  /** The emergency services of where the person is, also when the report goes to another country; none while that is not known. */
  emergency: ReadonlySignal<readonly Service[] | undefined>
  /** True when the routing itself could not be loaded. */
  failed: ReadonlySignal<boolean>
  retry(): void
}

type Routing = typeof import('../../core/routing/index.ts')

function placeOf({ candidates, sure }: CountryRanking): Place {
  const [candidate] = candidates
  return { candidates, sure, ...(sure && candidate && { country: candidate.country, candidate }) }
}

/** Follows the settings and the draft, and keeps the route that belongs to them. */
export function findRoute(
  settings: ReadonlySignal<Settings>,
  draft: ReadonlySignal<Draft | undefined>,
): FoundRoute {
  const routing = signal<Routing | undefined>(undefined)
  const place = signal<Place | undefined>(undefined)
  const route = signal<Route | undefined>(undefined)
  const emergency = signal<readonly Service[] | undefined>(undefined)
  const failed = signal(false)

  async function load(): Promise<void> {
    try {
      failed.value = false
      routing.value = await import('../../core/routing/index.ts')
    } catch {
      failed.value = true
    }
  }

  async function loadRoute(
    { servicesFor }: Routing,
    country: string,
    concern: Route['concern'],
  ): Promise<void> {
    try {
      const found = await servicesFor(country, concern, { audience: 'adult', languages: navigator.languages })
      const isStillWanted = country === wantedCountry() && concern === wantedConcern()
      if (!isStillWanted) return
      route.value = found
      const here = whereabouts() ?? country
      const nearby = here === country ? found : await servicesFor(here, concern)
      emergency.value = nearby.emergency
    } catch {
      // Said to the person by `failed`, with the list of hotlines that needs no routing.
      failed.value = true
    }
  }

  /** Where the device is: a traveller may report at home, but danger now is a matter of where they stand. */
  const whereabouts = (): string | undefined =>
    place.value?.candidates.find(({ because }) => because === 'zone')?.country

  const wantedCountry = (): string | undefined => draft.value?.opened?.country ?? place.value?.country
  const wantedConcern = (): Route['concern'] => draft.value?.concern ?? 'unsure'

  effect(() => {
    if (routing.value === undefined) return
    const { country } = settings.value
    place.value = placeOf(
      routing.value.rankCountries({
        ...(country !== undefined && { chosen: country }),
        languages: navigator.languages,
        timeZone: new Intl.DateTimeFormat().resolvedOptions().timeZone,
      }),
    )
  })

  effect(() => {
    const country = wantedCountry()
    const concern = wantedConcern()
    if (routing.value === undefined) return
    if (country === undefined) {
      route.value = undefined
      emergency.value = place.value && []
    } else void loadRoute(routing.value, country, concern)
  })

  void load()
  return { place, route, emergency, failed, retry: () => void load() }
}
