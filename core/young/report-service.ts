import { handOffFor, handOffWay } from '../handoff/hand-off-for.ts'
import type { Route, Service } from '../routing/route.ts'

const byForm = (service: Service): boolean => {
  const handOff = handOffFor(service)
  return handOff !== undefined && handOffWay(handOff) === 'form'
}

const takesReports = (service: Service): boolean =>
  (service.kind === 'hotline' || service.kind === 'police') &&
  service.because !== 'takes-pictures-down' &&
  service.because !== 'serves-part' &&
  service.directoryOnly !== true &&
  handOffFor(service) !== undefined

/**
 * Who takes a young person's short report: somebody with a form before somebody who has to be called, because a helpline for
 * talking stands beside it anyway. None for what hotlines do not take, such as meanness.
 */
export function reportService({
  primary,
  alternatives,
}: Pick<Route, 'primary' | 'alternatives'>): Service | undefined {
  const taking = [...(primary ? [primary] : []), ...alternatives].filter(takesReports)
  return taking.find(byForm) ?? taking[0]
}

/** Who helps to take a picture of the young person down. */
export function takeDownServices({ alternatives }: Pick<Route, 'alternatives'>): Service[] {
  return alternatives.filter(({ because }) => because === 'takes-pictures-down')
}
