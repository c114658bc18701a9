import type { ShippedService } from '../../directory/shipped.ts'
import type { Service, ServiceReason } from './route.ts'

function ownReason(service: ShippedService): ServiceReason {
  if (service.kind === 'helpline') return 'helps-children'
  if (service.kind === 'police') return 'takes-this-police'
  if (service.networks.includes('INHOPE')) return 'takes-this-inhope'
  return service.networks.includes('IWF-portal') ? 'takes-this-portal' : 'takes-this'
}

/** The services, each with this reason. */
export const because = (services: readonly ShippedService[], reason: ServiceReason): Service[] =>
  services.map((service) => ({ ...service, because: reason }))
/** A country's own services, each with the reason that its kind and networks give. */
export const fromHere = (services: readonly ShippedService[]): Service[] =>
  services.map((service) => ({ ...service, because: ownReason(service) }))

/** The same page under two names (a territory's entry and the parent state's) is offered once. */
export function withoutRepeats(services: readonly Service[]): Service[] {
  const seen = new Set<string>()
  return services.filter(({ id, reportUrl }) => {
    const isRepeat = seen.has(id) || (reportUrl !== undefined && seen.has(reportUrl))
    seen.add(id)
    if (reportUrl !== undefined) seen.add(reportUrl)
    return !isRepeat
  })
}
