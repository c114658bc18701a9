import type { ShippedPhone } from '../../directory/shipped.ts'
import type { Route, Service } from '../routing/route.ts'
import { urgentPhone } from '../routing/urgent-phone.ts'

/** What a poster of a country carries: who takes reports, who listens, and the number for danger now. */
export type HotlineContacts = {
  /** ISO 3166-1 alpha-2. */
  country: string
  /** The first takes reports; a second, where there is one, can be called where the first cannot. */
  report: readonly Service[]
  support?: Service
  emergency?: ShippedPhone
}

const canBeCalled = ({ phones }: Service): boolean => phones.length > 0

/** The police of the country before others: a campaign such as #Report2Protect gives their numbers to everyone. */
function besideByPhone({ alternatives, country }: Route): Service | undefined {
  const own = alternatives.filter(
    (service) =>
      service.country === country &&
      service.partOfCountry === undefined &&
      service.directoryOnly !== true &&
      canBeCalled(service),
  )
  return own.find(({ childUnit }) => childUnit) ?? own.find(({ kind }) => kind !== 'helpline')
}

/** Chooses from a route what everyone in a country should know. The route is that of what people see most: pictures. */
export function hotlineContacts(route: Route): HotlineContacts {
  const { country, primary, support } = route
  const beside = primary && canBeCalled(primary) ? undefined : besideByPhone(route)
  const listening = support.filter(({ id }) => id !== primary?.id && id !== beside?.id)
  const listens = listening.find(canBeCalled) ?? listening[0]
  const emergency = urgentPhone(route.emergency.flatMap(({ phones }) => phones))
  return {
    country,
    report: [primary, beside].filter((service) => service !== undefined),
    ...(listens && { support: listens }),
    ...(emergency && { emergency }),
  }
}
