import { computed, effect, type ReadonlySignal, signal } from '@preact/signals'
import type { Place } from '../../components/report-session.ts'
import type { Draft } from '../../core/report/draft.ts'
import type { CountryRanking, Route, Service } from '../../core/routing/index.ts'
import type { LocalService } from '../../core/settings/policy.ts'
import { afterPaint } from './after-paint.ts'
import type { HeldWords } from './hold-words.ts'

/** Where the person is and who takes their report there; both come after the first paint. */
export type FoundRoute = {
  place: ReadonlySignal<Place | undefined>
  route: ReadonlySignal<Route | undefined>
  /** The emergency services of where the person is, then of the country the report goes to; none while neither is known. */
  emergency: ReadonlySignal<readonly Service[] | undefined>
  /** True when the routing itself could not be loaded. */
  failed: ReadonlySignal<boolean>
  retry(): void
}

type Wanted = {
  country: string
  concern: Route['concern']
  visibility: Draft['visibility'] | undefined
  added: readonly LocalService[]
  audience: 'adult' | 'child'
}
type Routing = typeof import('../../core/routing/index.ts')

function placeOf({ candidates, sure }: CountryRanking): Place {
  const [candidate] = candidates
  return { candidates, sure, ...(sure && candidate && { country: candidate.country, candidate }) }
}

/** Follows the settings, the policy and the draft, and keeps the route that belongs to them. */
export function findRoute(
  { settings, policy }: Pick<HeldWords, 'settings' | 'policy'>,
  draft: ReadonlySignal<Draft | undefined>,
  /** Who asks: a child is sent to someone who listens first. */
  audience: ReadonlySignal<'adult' | 'child'> = signal('adult'),
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

  async function loadRoute({ servicesFor, addLocalServices }: Routing, wanted: Wanted): Promise<void> {
    const { country, concern, visibility, added, audience: asker } = wanted
    try {
      const found = await servicesFor(country, concern, {
        audience: asker,
        languages: navigator.languages,
        at: new Date(),
        ...(visibility && { visibility }),
      })
      if (country !== wantedCountry.value || concern !== wantedConcern.value || asker !== audience.value)
        return
      route.value = addLocalServices(found, added, [
        ...(settings.value.language === undefined ? [] : [settings.value.language]),
        ...navigator.languages,
      ])
      const here = whereabouts() ?? country
      const nearby = here === country ? found : await servicesFor(here, concern)
      emergency.value = here === country ? found.emergency : [...nearby.emergency, ...found.emergency]
    } catch {
      // Said to the person by `failed`, with the list of hotlines that needs no routing.
      failed.value = true
    }
  }

  /** Where the device is: a traveller may report at home, but danger now is a matter of where they stand. */
  const whereabouts = (): string | undefined =>
    place.value?.candidates.find(({ because }) => because === 'zone')?.country

  // Each by itself, so that a keystroke elsewhere in the draft asks for no new route.
  const wantedCountry = computed(() => draft.value?.opened?.country ?? place.value?.country)
  const wantedConcern = computed(() => draft.value?.concern ?? 'unsure')
  const wantedVisibility = computed(() => draft.value?.visibility)
  const wantedServices = computed(() => policy.value.policy.localServices ?? [])

  effect(() => {
    if (routing.value === undefined) return
    const { country } = settings.value
    const { country: set } = policy.value.policy
    place.value = placeOf(
      routing.value.rankCountries({
        ...(set !== undefined && { policy: set }),
        ...(country !== undefined && { chosen: country }),
        languages: navigator.languages,
        timeZone: new Intl.DateTimeFormat().resolvedOptions().timeZone,
      }),
    )
  })

  effect(() => {
    const country = wantedCountry.value
    const concern = wantedConcern.value
    const visibility = wantedVisibility.value
    const added = wantedServices.value
    const asker = audience.value
    if (routing.value === undefined) return
    if (country === undefined) {
      route.value = undefined
      emergency.value = place.value && []
    } else void loadRoute(routing.value, { country, concern, visibility, added, audience: asker })
  })

  void afterPaint().then(load)
  return { place, route, emergency, failed, retry: () => void load() }
}
