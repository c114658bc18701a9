import { phoneOpeningAt } from '../routing/opening-at.ts'
import type { Route, Service } from '../routing/route.ts'
import { talkPhone } from './talk-phone.ts'

/** 0 somebody answers, 1 not known or only a page, 2 closed. */
function closedness(service: Service, at: Date): number {
  const phone = talkPhone(service.phones, at)
  const opening = phone && phoneOpeningAt(phone, at)
  return opening === undefined ? 1 : Number(!opening.open) * 2
}

/**
 * Whom a young person can talk to, who answers at `at` before who does not, in the order of the route otherwise. A list of helplines
 * only where the country has none.
 */
export function talkServices(route: Pick<Route, 'primary' | 'support'>, at: Date): Service[] {
  const primary = route.primary?.kind === 'helpline' ? [route.primary] : []
  const listening = [...primary, ...route.support.filter(({ id }) => id !== primary[0]?.id)]
  const own = listening.filter(({ directoryOnly }) => directoryOnly !== true)
  return (own.length > 0 ? own : listening).sort((one, other) => closedness(one, at) - closedness(other, at))
}
