import type { ShippedPhone, ShippedService } from '../../directory/shipped.ts'

/** The one way a report reaches a service first: its form, its e-mail for reports, its phone, or its home page. */
export type HandOff =
  | { by: 'form'; url: string }
  | { by: 'email'; address: string }
  | { by: 'phone'; phone: ShippedPhone }
  | { by: 'home-page'; url: string }
  /** Practice: nothing opens. `instead` of the way it goes otherwise. */
  | { by: 'practice'; instead: HandOffWay }

export type HandOffWay = 'form' | 'email' | 'phone' | 'home-page'

/** The way it goes, or in practice would go. */
export const handOffWay = (handOff: HandOff): HandOffWay =>
  handOff.by === 'practice' ? handOff.instead : handOff.by

/**
 * How to reach a service, best first: a confirmed report page, an e-mail address that takes reports, a phone, the home
 * page. Undefined when the directory confirms none of them. Nothing of the report is ever part of an address.
 */
export function handOffFor(service: ShippedService & { rehearsed?: HandOffWay }): HandOff | undefined {
  if (service.rehearsed) return { by: 'practice', instead: service.rehearsed }
  const phone = service.phones[0]
  if (service.reportUrl !== undefined) return { by: 'form', url: service.reportUrl }
  if (service.email !== undefined) return { by: 'email', address: service.email }
  if (phone !== undefined) return { by: 'phone', phone }
  if (service.homepage !== undefined) return { by: 'home-page', url: service.homepage }
  return undefined
}
