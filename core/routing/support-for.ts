import type { ShippedCountry, ShippedService } from '../../directory/shipped.ts'
import type { Asker } from './asker.ts'
import { isActionable, isChildHelpline, isSupport, takesDown } from './fitting-service.ts'
import { inOrderOf } from './order-services.ts'
import type { Service, ServiceReason } from './route.ts'
import { weighHelpline } from './weigh-service.ts'
import { because, withoutRepeats } from './with-reason.ts'

/** Services that take a child's pictures down, those for this country's people first. */
export function takingDown(
  here: readonly ShippedService[],
  borderless: ShippedCountry,
  country: string,
): Service[] {
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

function listeningReason(service: ShippedService): ServiceReason {
  if (service.partOfCountry !== undefined) return 'serves-part'
  return isChildHelpline(service) ? 'helps-children' : 'support'
}

/**
 * Whom to talk to: the country's helplines, a child's first, those that speak the person's language and answer now before others, and at
 * last the list of the world's child helplines.
 */
export function supporting(
  here: readonly ShippedService[],
  borderless: ShippedCountry,
  who: Asker,
): Service[] {
  const elsewhere = borderless.services.filter(
    (service) => service.kind === 'helpline' && service.networks.includes('CHI') && isActionable(service),
  )
  return [
    ...because(
      inOrderOf(here.filter(isSupport), (service) => weighHelpline(service, who)),
      listeningReason,
    ),
    ...because(elsewhere, ({ directoryOnly }) => (directoryOnly ? 'lists-services' : 'support')),
  ]
}
