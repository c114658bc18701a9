import type { ShippedService } from '../../directory/shipped.ts'
import type { Asker } from './asker.ts'
import type { ConcernRule } from './concern-rule.ts'
import { weighService } from './weigh-service.ts'

/** The services, the lightest first by the first weight that differs; equal ones stay in the order of the country's file, which puts the best first. */
export function inOrderOf<S>(services: readonly S[], weigh: (service: S) => readonly number[]): S[] {
  const weighed = services.map((service) => ({ service, weights: weigh(service) }))
  weighed.sort((one, other) => {
    const difference = one.weights.map((weight, index) => weight - (other.weights[index] ?? 0))
    return difference.find((step) => step !== 0) ?? 0
  })
  return weighed.map(({ service }) => service)
}

/** The services, best first for this concern and this person. */
export function orderServices<S extends ShippedService>(
  services: readonly S[],
  rule: ConcernRule,
  who: Asker,
): S[] {
  return inOrderOf(services, (service) => weighService(service, rule, who))
}
