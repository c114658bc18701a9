import type { ShippedService } from '../../directory/shipped.ts'
import type { ConcernRule } from './concern-rule.ts'

const content: readonly string[] = ['csam', 'livestream']
const beside: readonly string[] = ['take-down', 'support']

/** Whether the person can do anything with it: a confirmed page, a phone or a report e-mail. */
export function isActionable(service: ShippedService): boolean {
  return Boolean(service.reportUrl || service.homepage || service.email) || service.phones.length > 0
}

export function hasOneOf(service: ShippedService, scopes: readonly string[]): boolean {
  return service.scopes.some((scope) => scopes.includes(scope))
}

export const takesDown = (service: ShippedService): boolean => service.scopes.includes('take-down')

/** Take It Down and its like fingerprint a picture and pass no report on; a helpline that also takes pictures down stays a helpline. */
function onlyTakesDown(service: ShippedService): boolean {
  return (
    service.kind === 'hotline' &&
    takesDown(service) &&
    service.scopes.every((scope) => beside.includes(scope))
  )
}

// Prevention services are for people who fear their own thoughts; they take no reports and comfort no child.
const isForReports = (service: ShippedService): boolean =>
  isActionable(service) && !onlyTakesDown(service) && !service.scopes.includes('prevention')

function isContentOnlyHotline(service: ShippedService): boolean {
  return service.kind === 'hotline' && service.scopes.every((scope) => content.includes(scope))
}

/** Whether the service itself says that it takes this concern. */
export function takesConcern(service: ShippedService, rule: ConcernRule): boolean {
  return (
    isForReports(service) &&
    rule.kinds.includes(service.kind) &&
    hasOneOf(service, rule.scopes) &&
    (rule.contentOnlyHotline || !isContentOnlyHotline(service))
  )
}

/** Whether police or a helpline may stand in, where nobody in the country takes the concern. A hotline never does: it turns away what it does not take. */
export function standsIn(service: ShippedService, rule: ConcernRule): boolean {
  return (
    isForReports(service) &&
    service.kind !== 'hotline' &&
    rule.kinds.includes(service.kind) &&
    hasOneOf(service, rule.standIn)
  )
}

/** Whether it is someone to talk to. */
export function isSupport(service: ShippedService): boolean {
  return service.kind === 'helpline' && isForReports(service) && service.directoryOnly !== true
}

/** Whether a child who calls is who it is there for. */
export function isChildHelpline(service: ShippedService): boolean {
  if (service.kind !== 'helpline' || service.audience === 'adults') return false
  const isOfNetwork = service.networks.some((network) => network === 'CHI' || network === '116111')
  return isOfNetwork || service.audience !== undefined
}
