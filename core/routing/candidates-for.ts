import type { ShippedCountry, ShippedService } from '../../directory/shipped.ts'
import { type Asker, isHidden } from './asker.ts'
import type { ConcernRule } from './concern-rule.ts'
import { isActionable, isChildHelpline, isSupport, standsIn, takesConcern } from './fitting-service.ts'
import { orderServices } from './order-services.ts'
import { reachableFromTerritory } from './parent-state.ts'
import type { Service } from './route.ts'
import { because, standInReason, takingReason } from './with-reason.ts'

/** Where candidates come from: the country, the state a territory belongs to, and the services without borders. */
export type Sources = {
  country: string
  here: readonly ShippedService[]
  parent: ShippedCountry | undefined
  borderless: ShippedCountry
}

/** The services without borders that the concern names, in its order. */
function fromAnywhere({ borderless, country }: Sources, rule: ConcernRule): ShippedService[] {
  const services = rule.borderless.flatMap((id) => borderless.services.filter((service) => service.id === id))
  return services.filter((service) => isActionable(service) && (service.onlyIn?.includes(country) ?? true))
}

/**
 * What stands beside the country's own services where they leave something open: a form for content that can only be told by phone; a hotline for threats and pictures where only a helpline takes them, since a crime needs more than comfort.
 */
function besideOwn(
  own: readonly Service[],
  anywhere: readonly ShippedService[],
  rule: ConcernRule,
): Service[] {
  const isLeftOpen = rule.isContent
    ? own.every(({ reportUrl }) => reportUrl === undefined)
    : rule.takeDown && own.every(({ kind }) => kind === 'helpline')
  return isLeftOpen
    ? because(
        anywhere.filter(({ directoryOnly }) => !directoryOnly),
        'takes-any-country',
      )
    : []
}

/**
 * Whoever may be told, best first. Those who may turn the person away come last: services of one part of a country, and, for what not
 * everyone can open, hotlines that take only public addresses.
 */
export function candidatesFor(sources: Sources, rule: ConcernRule, who: Asker): Service[] {
  const { here, parent } = sources
  const turnsAway = ({ publicOnly }: ShippedService): boolean => publicOnly === true && isHidden(who)
  const inOrder = (services: readonly ShippedService[]): ShippedService[] =>
    orderServices(services, rule, who)
  const whole = here.filter((service) => service.partOfCountry === undefined && !turnsAway(service))
  const isChildAsking = who.audience === 'child' && !rule.isContent
  const listening = isChildAsking
    ? whole.filter((service) => isSupport(service) && isChildHelpline(service))
    : []
  const taking = whole.filter((service) => takesConcern(service, rule))
  const standing = inOrder(whole.filter((service) => standsIn(service, rule)))
  const ofPart = here.filter(
    (service) =>
      service.partOfCountry !== undefined && (takesConcern(service, rule) || standsIn(service, rule)),
  )
  const first = because([...inOrder(listening), ...inOrder(taking)], takingReason)
  const turning = here.filter((service) => turnsAway(service) && takesConcern(service, rule))
  const last = because([...inOrder(turning), ...inOrder(ofPart)], takingReason)
  const anywhere = fromAnywhere(sources, rule)
  if (taking.length > 0) {
    const police = because(
      rule.isContent ? [] : standing.filter(({ kind }) => kind === 'police'),
      'police-too',
    )
    const own = [...first, ...police]
    return [...own, ...besideOwn(own, anywhere, rule), ...last]
  }
  const parental = (parent && rule.parentState ? inOrder(reachableFromTerritory(parent)) : [])
    .filter((service) => service.kind !== 'helpline' && takesConcern(service, rule))
    .map((service): Service => ({ ...service, because: 'parent-state', via: service.country }))
  const abroad = because(anywhere, ({ directoryOnly }) => (directoryOnly ? 'lists-services' : 'any-country'))
  const standingIn = because(standing, standInReason)
  return rule.isContent
    ? [...first, ...parental, ...abroad, ...standingIn, ...last]
    : [...first, ...parental, ...standingIn, ...abroad, ...last]
}
