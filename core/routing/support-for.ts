import type { ShippedCountry, ShippedService } from '../../directory/shipped.ts'
import { isActionable, isChildHelpline, isSupport, takesDown } from './fitting-service.ts'
import type { Service } from './route.ts'
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

/** Whom to talk to: the country's helplines, a child's first, and at last the list of the world's child helplines. */
export function supporting(here: readonly ShippedService[], borderless: ShippedCountry): Service[] {
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
