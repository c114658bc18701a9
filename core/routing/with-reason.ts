import type { ShippedService } from '../../directory/shipped.ts'
import { isChildHelpline } from './fitting-service.ts'
import type { Service, ServiceReason } from './route.ts'

/** Why a country's own service that takes the concern is offered, as its kind and networks give it. */
export function takingReason(service: ShippedService): ServiceReason {
  if (service.directoryOnly) return 'lists-services'
  if (service.partOfCountry !== undefined) return 'serves-part'
  if (service.kind === 'helpline') return isChildHelpline(service) ? 'helps-children' : 'takes-this'
  if (service.kind === 'police') return 'takes-this-police'
  if (service.networks.includes('INHOPE')) return 'takes-this-inhope'
  if (service.networks.includes('IWF-portal')) return 'takes-this-portal'
  return service.official ? 'takes-this-official' : 'takes-this'
}

/** Why a service that does not itself take the concern is offered where nobody in the country does. */
export function standInReason(service: ShippedService): ServiceReason {
  if (service.partOfCountry !== undefined) return 'serves-part'
  return service.kind === 'police' ? 'stands-in-police' : 'stands-in-helpline'
}

/** The services, each with this reason or with the one it gives itself. */
export function because(
  services: readonly ShippedService[],
  reason: ServiceReason | ((service: ShippedService) => ServiceReason),
): Service[] {
  return services.map((service) => ({
    ...service,
    because: typeof reason === 'function' ? reason(service) : reason,
  }))
}

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
