import type { Concern, ShippedCountry } from '../../directory/shipped.ts'
import type { Asker } from './asker.ts'
import { candidatesFor } from './candidates-for.ts'
import { concernRule } from './concern-rule.ts'
import { isActionable } from './fitting-service.ts'
import type { Route, Service } from './route.ts'
import { supporting, takingDown } from './support-for.ts'
import { because, withoutRepeats } from './with-reason.ts'

const takesFromAll = ({ directoryOnly, partOfCountry }: Service): boolean =>
  directoryOnly !== true && partOfCountry === undefined

/**
 * Whom to turn to, from services already loaded: `country` undefined for a place without a file, `parent` the state of a territory.
 * There is a primary wherever any of them has a service that can be reached. `fallback` when the primary is not the country's own.
 */
export function chooseServices(
  country: ShippedCountry | undefined,
  borderless: ShippedCountry,
  concern: Concern,
  who: Asker = {},
  parent?: ShippedCountry,
): Route {
  const rule = concernRule(concern)
  const code = country?.country ?? borderless.country
  const here = country?.services ?? []
  const candidates = withoutRepeats(candidatesFor({ country: code, here, parent, borderless }, rule, who))
  const primary = candidates.find(takesFromAll) ?? candidates[0]
  const beside = rule.takeDown ? takingDown(here, borderless, code) : []
  const offered = new Set([...(primary ? [primary] : []), ...beside].map(({ id }) => id))
  const support = supporting(here, borderless, who).filter(({ id }) => !offered.has(id))
  const listening = new Set(support.map(({ id }) => id))
  const others = withoutRepeats([...(primary ? [primary] : []), ...beside, ...candidates])
  const isOwn = primary !== undefined && here.some(({ id }) => id === primary.id)
  return {
    country: code,
    concern,
    ...(primary ? { primary } : {}),
    alternatives: others.filter((service) => service.id !== primary?.id && !listening.has(service.id)),
    support: support.length > 0 ? support : supporting(here, borderless, who),
    emergency: because(
      here.filter((service) => service.kind === 'emergency' && isActionable(service)),
      'emergency',
    ),
    fallback: primary !== undefined && !isOwn,
    platformToo: rule.platformToo,
    emergencyFirst: rule.emergencyFirst,
    supportFirst: who.audience === 'child',
  }
}
