import { dialAddress } from '../settings/dial-address.ts'
import type { LocalService } from '../settings/policy.ts'
import type { Route, Service } from './route.ts'

function serviceFrom(
  { name, phone, page }: LocalService,
  position: number,
  country: string,
  languages: readonly string[],
): Service {
  const tel = phone === undefined ? undefined : dialAddress(phone)
  return {
    id: `policy-${position + 1}`,
    kind: 'helpline',
    name,
    country,
    networks: [],
    scopes: ['support'],
    phones: phone === undefined || tel === undefined ? [] : [{ number: phone, tel }],
    languages,
    because: 'added-by-policy',
    ...(page !== undefined && { homepage: page }),
  }
}

/**
 * The route with the services that an administrator added, after everyone else in it, in the order in which they were written:
 * nobody has confirmed them but the organisation itself, and no name, language or opening hour brings one forward.
 *
 * @param languages BCP 47, the person's: whoever is around the corner reads the languages of the place.
 */
export function addLocalServices(
  route: Route,
  added: readonly LocalService[],
  languages: readonly string[],
): Route {
  const services = added.map((service, position) => serviceFrom(service, position, route.country, languages))
  return { ...route, alternatives: [...route.alternatives, ...services] }
}
