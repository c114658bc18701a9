import type { ShippedService } from '../../directory/shipped.ts'
import type { ConcernRule } from './concern-rule.ts'
import { hasOneOf, isChildHelpline } from './fitting-service.ts'

function networkRank(service: ShippedService): number {
  if (service.kind === 'helpline') return isChildHelpline(service) ? 0 : 1
  if (service.networks.includes('INHOPE')) return 0
  return service.networks.includes('IWF-portal') ? 2 : 1
}

function speaks(service: ShippedService, languages: readonly string[]): boolean {
  const spoken = languages.map((tag) => tag.toLowerCase().split(/[-_]/, 1)[0])
  return service.languages.some((tag) => spoken.includes(tag.toLowerCase().split('-', 1)[0]))
}

/** Whether content can be reported to it on a page: a hotline's site leads to its form, but police have other business on theirs. */
function takesContentOnPage(service: ShippedService): boolean {
  if (service.kind === 'hotline') return service.reportUrl !== undefined || service.homepage !== undefined
  return service.kind === 'police' && service.reportUrl !== undefined
}

/** What speaks against a service for this concern, the weightiest first: numbers, lower is better. */
function weigh(service: ShippedService, rule: ConcernRule, languages: readonly string[]): number[] {
  const taken = rule.scopes.findIndex((scope) => hasOneOf(service, [scope]))
  const isReached = rule.phoneFirst ? service.phones.length > 0 : service.reportUrl !== undefined
  return [
    Number(service.directoryOnly === true),
    Number(rule.isContent && !takesContentOnPage(service)),
    rule.kinds.indexOf(service.kind),
    Number(!rule.isContent && service.publicOnly === true),
    networkRank(service),
    taken < 0 ? rule.scopes.length : taken,
    Number(!isReached),
    Number(!speaks(service, languages)),
    Number(service.anonymous !== true),
  ]
}

/** The services, best first for this concern; where nothing tells them apart, in the order of the country's file, which puts the best first. */
export function orderServices<S extends ShippedService>(
  services: readonly S[],
  rule: ConcernRule,
  languages: readonly string[] = [],
): S[] {
  const weighed = services.map((service) => ({ service, weights: weigh(service, rule, languages) }))
  weighed.sort((one, other) => {
    const difference = one.weights.map((weight, index) => weight - (other.weights[index] ?? 0))
    return difference.find((step) => step !== 0) ?? 0
  })
  return weighed.map(({ service }) => service)
}
