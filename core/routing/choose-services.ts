import type { Concern, ShippedCountry, ShippedService } from '../../directory/shipped.ts'
import { type ConcernRule, concernRule } from './concern-rule.ts'
import {
  isActionable,
  isChildHelpline,
  isSupport,
  standsIn,
  takesConcern,
  takesDown,
} from './fitting-service.ts'
import { orderServices } from './order-services.ts'
import { reachableFromTerritory } from './parent-state.ts'
import type { Route, Service, ServiceReason } from './route.ts'

/** Who asks. `at` is kept for opening hours, which the directory does not state yet. */
export type Asker = { audience?: 'adult' | 'child'; languages?: readonly string[]; at?: Date }

function ownReason(service: ShippedService): ServiceReason {
  if (service.kind === 'helpline') return 'helps-children'
  if (service.kind === 'police') return 'takes-this-police'
  if (service.networks.includes('INHOPE')) return 'takes-this-inhope'
  return service.networks.includes('IWF-portal') ? 'takes-this-portal' : 'takes-this'
}

const because = (services: readonly ShippedService[], reason: ServiceReason): Service[] =>
  services.map((service) => ({ ...service, because: reason }))
const fromHere = (services: readonly ShippedService[]): Service[] =>
  services.map((service) => ({ ...service, because: ownReason(service) }))

/** The same page under two names (a territory's entry and the parent state's) is offered once. */
function withoutRepeats(services: readonly Service[]): Service[] {
  const seen = new Set<string>()
  return services.filter(({ id, reportUrl }) => {
    const isRepeat = seen.has(id) || (reportUrl !== undefined && seen.has(reportUrl))
    seen.add(id)
    if (reportUrl !== undefined) seen.add(reportUrl)
    return !isRepeat
  })
}

function fromAnywhere(borderless: ShippedCountry, rule: ConcernRule, country: string): Service[] {
  const services = rule.borderless.flatMap((id) => borderless.services.filter((service) => service.id === id))
  const open = services.filter(
    (service) => isActionable(service) && (service.onlyIn?.includes(country) ?? true),
  )
  return because(open, 'any-country')
}

function takingDown(here: readonly ShippedService[], borderless: ShippedCountry, country: string): Service[] {
  const services = [
    ...borderless.services.filter(({ onlyIn }) => onlyIn !== undefined),
    ...here,
    ...borderless.services,
  ]
  // Services for adults' pictures would turn a child away.
  const open = services.filter(
    ({ onlyIn, audience }) => (onlyIn?.includes(country) ?? true) && audience !== 'adults',
  )
  return withoutRepeats(
    because(
      open.filter((service) => takesDown(service) && isActionable(service)),
      'takes-pictures-down',
    ),
  )
}

function supporting(here: readonly ShippedService[], borderless: ShippedCountry): Service[] {
  const rank = (service: ShippedService): number =>
    Number(service.partOfCountry !== undefined) * 2 + Number(!isChildHelpline(service))
  const own = here.filter(isSupport).sort((one, other) => rank(one) - rank(other))
  const elsewhere = borderless.services.filter(
    (service) => service.kind === 'helpline' && service.networks.includes('CHI') && isActionable(service),
  )
  return [
    ...own.map(
      (service): Service => ({
        ...service,
        because: isChildHelpline(service) ? 'helps-children' : 'support',
      }),
    ),
    ...because(elsewhere, 'support'),
  ]
}

/** Services of one part of a country come last: they may turn away everyone else. */
function candidatesFor(
  here: readonly ShippedService[],
  parent: ShippedCountry | undefined,
  anywhere: readonly Service[],
  rule: ConcernRule,
  who: Asker,
): Service[] {
  const whole = here.filter(({ partOfCountry }) => partOfCountry === undefined)
  const inOrder = (services: readonly ShippedService[]): ShippedService[] =>
    orderServices(services, rule, who.languages)
  const isChildAsking = who.audience === 'child' && !rule.isContent
  const listening = isChildAsking
    ? whole.filter((service) => isSupport(service) && isChildHelpline(service))
    : []
  const taking = whole.filter((service) => takesConcern(service, rule))
  const ofPart = here.filter(
    (service) =>
      service.partOfCountry !== undefined && (takesConcern(service, rule) || standsIn(service, rule)),
  )
  const first = fromHere([...inOrder(listening), ...inOrder(taking)])
  const last = fromHere(inOrder(ofPart))
  if (taking.length > 0) {
    const isFormMissing = rule.isContent && first[0]?.reportUrl === undefined
    return [...first, ...(isFormMissing ? anywhere : []), ...last]
  }
  const parental = (parent ? inOrder(reachableFromTerritory(parent)) : [])
    .filter((service) => service.kind !== 'helpline' && takesConcern(service, rule))
    .map((service): Service => ({ ...service, because: 'parent-state', via: service.country }))
  const standing = fromHere(inOrder(whole.filter((service) => standsIn(service, rule))))
  return rule.isContent
    ? [...first, ...parental, ...anywhere, ...standing, ...last]
    : [...first, ...parental, ...standing, ...anywhere, ...last]
}

/**
 * Whom to turn to, from services already loaded: `country` undefined for a place without a file, `parent` the state of a territory.
 * There is a primary wherever any of them has a service that can be reached. `fallback` when the primary is not the country's own.
 */
export function chooseServices(
  country: ShippedCountry | undefined,
  borderless: ShippedCountry,
  concern: Concern,
  who: Asker = {},
  parent?: ShippedCountry,
): Route {
  const rule = concernRule(concern)
  const code = country?.country ?? borderless.country
  const here = country?.services ?? []
  const anywhere = fromAnywhere(borderless, rule, code)
  const candidates = withoutRepeats(candidatesFor(here, parent, anywhere, rule, who))
  const primary = candidates.find(({ directoryOnly }) => directoryOnly !== true) ?? candidates[0]
  const support = supporting(here, borderless)
  const beside = rule.takeDown ? takingDown(here, borderless, code) : []
  const listening = new Set(support.map(({ id }) => id))
  const others = withoutRepeats([...(primary ? [primary] : []), ...beside, ...candidates])
  return {
    country: code,
    concern,
    ...(primary ? { primary } : {}),
    alternatives: others.filter((service) => service.id !== primary?.id && !listening.has(service.id)),
    support: support.filter(({ id }) => id !== primary?.id || support.length === 1),
    emergency: because(
      here.filter((service) => service.kind === 'emergency' && isActionable(service)),
      'emergency',
    ),
    fallback: primary?.because === 'any-country' || primary?.because === 'parent-state',
  }
}
