import type { ShippedPhone, ShippedService } from '../../directory/shipped.ts'
import type { Asker } from './asker.ts'
import type { ConcernRule } from './concern-rule.ts'
import { hasOneOf, isChildHelpline } from './fitting-service.ts'
import { phoneOpeningAt } from './opening-at.ts'

/** INHOPE first, then what the state runs; a portal abroad after what the country has itself. */
function standing(service: ShippedService): number {
  if (service.kind === 'helpline') return isChildHelpline(service) ? 0 : 1
  if (service.networks.includes('INHOPE')) return 0
  if (service.official || service.kind === 'police') return 1
  return service.networks.includes('IWF-portal') ? 3 : 2
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

/**
 * Content needs a form more than it needs a network: a member of INHOPE that can only be looked up (Taiwan, 2026) would leave the person to
 * search its site, while a hotline beside it takes the report on the next page. A member that answers a phone keeps its place.
 */
function cannotTakeContentItself(service: ShippedService): boolean {
  const isMemberWithPhone = service.networks.includes('INHOPE') && service.phones.length > 0
  return service.reportUrl === undefined && !isMemberWithPhone
}

/** 0 somebody answers, 1 not known, 2 closed; without a moment nothing is told apart. */
function closedness(phones: readonly ShippedPhone[], at: Date | undefined): number {
  if (at === undefined) return 0
  if (phones.length === 0) return 1
  const known = phones.map((phone) => phoneOpeningAt(phone, at)?.open)
  if (known.includes(true)) return 0
  return known.includes(undefined) ? 1 : 2
}

/** Whether the person should speak to someone rather than fill in a form: a child who asks for help, and whoever fears for one they know. */
const needsVoice = (rule: ConcernRule, who: Asker): boolean =>
  rule.phoneFirst || (who.audience === 'child' && !rule.isContent)

/** What speaks against a service for this concern and this person, the weightiest first: numbers, lower is better. */
export function weighService(service: ShippedService, rule: ConcernRule, who: Asker): number[] {
  const taken = rule.scopes.findIndex((scope) => hasOneOf(service, [scope]))
  const voice = needsVoice(rule, who)
  const hasForm = service.reportUrl !== undefined
  return [
    Number(service.directoryOnly === true),
    Number(rule.isContent && !takesContentOnPage(service)),
    rule.kinds.indexOf(service.kind),
    Number(!rule.isContent && service.publicOnly === true),
    Number(rule.isContent && cannotTakeContentItself(service)),
    standing(service),
    // Whoever investigates crimes against children comes before who answers sooner for everything else.
    Number(service.kind === 'police' && service.childUnit !== true),
    taken < 0 ? rule.scopes.length : taken,
    Number(!speaks(service, who.languages ?? [])),
    // A form never closes.
    !voice && hasForm ? 0 : closedness(service.phones, who.at),
    Number(service.anonymous !== true),
    Number(voice ? service.phones.length === 0 : !hasForm),
  ]
}

/** What speaks against a helpline as someone to talk to, whatever the concern. */
export function weighHelpline(service: ShippedService, who: Asker): number[] {
  return [
    Number(service.partOfCountry !== undefined),
    Number(!isChildHelpline(service)),
    Number(!speaks(service, who.languages ?? [])),
    closedness(service.phones, who.at),
  ]
}
