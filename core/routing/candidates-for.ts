import type { ShippedCountry, ShippedService } from '../../directory/shipped.ts'
import type { Asker } from './asker.ts'
import type { ConcernRule } from './concern-rule.ts'
import { isActionable, isChildHelpline, isSupport, standsIn, takesConcern } from './fitting-service.ts'
import { orderServices } from './order-services.ts'
import { reachableFromTerritory } from './parent-state.ts'
import type { Service } from './route.ts'
import { because, fromHere } from './with-reason.ts'

/** The services without borders that the concern names, in its order. */
export function fromAnywhere(borderless: ShippedCountry, rule: ConcernRule, country: string): Service[] {
  const services = rule.borderless.flatMap((id) => borderless.services.filter((service) => service.id === id))
  const open = services.filter(
    (service) => isActionable(service) && (service.onlyIn?.includes(country) ?? true),
  )
  return because(open, 'any-country')
}

/**
 * Whoever may be told, best first. Services of one part of a country come last: they may turn away everyone else.
 */
export function candidatesFor(
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
  const standing = fromHere(inOrder(whole.filter((service) => standsIn(service, rule))))
  if (taking.length > 0) {
    const police = rule.isContent ? [] : standing.filter(({ kind }) => kind === 'police')
    const isFormMissing = rule.isContent && !first.some(({ reportUrl }) => reportUrl !== undefined)
    // Here a hotline abroad is a form beside the country's own, not a stand-in, so the reason is its own too.
    const forms = isFormMissing
      ? fromHere(anywhere.filter(({ directoryOnly }) => directoryOnly !== true))
      : []
    return [...first, ...police, ...forms, ...last]
  }
  const parental = (parent && rule.parentState ? inOrder(reachableFromTerritory(parent)) : [])
    .filter((service) => service.kind !== 'helpline' && takesConcern(service, rule))
    .map((service): Service => ({ ...service, because: 'parent-state', via: service.country }))
  return rule.isContent
    ? [...first, ...parental, ...anywhere, ...standing, ...last]
    : [...first, ...parental, ...standing, ...anywhere, ...last]
}
