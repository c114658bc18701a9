import type { Concern, ShippedService } from '../../directory/shipped.ts'
import type { HandOffWay } from '../handoff/hand-off-for.ts'

/** What is known of where a person is. Strongest first: policy, chosen, zone, region in a tag, language. */
export type LocaleEvidence = {
  /** ISO 3166-1 alpha-2, set by an administrator. */
  policy?: string
  /** ISO 3166-1 alpha-2, chosen by the person. */
  chosen?: string
  /** BCP 47 tags as the browser gives them (`navigator.languages`), best first. */
  languages: readonly string[]
  /** BCP 47 tag of the browser's own interface. */
  uiLanguage?: string
  /** IANA zone as `Intl` resolves it. */
  timeZone?: string
}

export type CountryReason = 'policy' | 'chosen' | 'zone' | 'region' | 'language'

/** `country` is ISO 3166-1 alpha-2 (or XK); `evidence` is the zone or tag that led to it. */
export type Candidate = { country: string; because: CountryReason; evidence?: string }

export type CountryRanking = {
  candidates: Candidate[]
  /** False when the panel must ask: no evidence, or only evidence that decides nothing. */
  sure: boolean
}

/** A message key below `route.because.` that says why this service is offered. `{country}`, `{via}` and `{place}` may stand in its words. */
export type ServiceReason =
  | 'takes-this'
  | 'takes-this-inhope'
  | 'takes-this-official'
  | 'takes-this-portal'
  | 'takes-this-police'
  /** A form abroad beside the country's own services, of which none has one. */
  | 'takes-any-country'
  /** It serves only `{place}`, a part of the country. */
  | 'serves-part'
  /** Nobody in the country says that they take this; the police take every crime. */
  | 'stands-in-police'
  /** Nobody in the country says that they take this; the helpline knows whom to turn to. */
  | 'stands-in-helpline'
  /** Police beside a service that takes this. */
  | 'police-too'
  | 'helps-children'
  | 'takes-pictures-down'
  | 'parent-state'
  | 'any-country'
  /** The policy of a school or organisation names it. */
  | 'added-by-policy'
  /** Takes no reports: it lists who does. */
  | 'lists-services'
  | 'support'
  | 'emergency'

/** A service as a route offers it. `because` is a message key; `via` names the state whose service it is, when not the person's own. */
export type Service = ShippedService & {
  because: ServiceReason
  via?: string
  /** In practice: nothing in it leads anywhere. The way it takes reports otherwise. */
  rehearsed?: HandOffWay
}

export type Route = {
  /** The country the route was made for, ISO 3166-1 alpha-2. */
  country: string
  concern: Concern
  primary?: Service
  alternatives: Service[]
  /** Who to talk to: for the child and for the person who saw it. */
  support: Service[]
  emergency: Service[]
  /** True when nothing in the country itself takes this concern and a service elsewhere stands in. */
  fallback: boolean
  /** True when the platform's own report page is part of the answer. */
  platformToo: boolean
  /** True when a child may be in danger now: `emergency` stands before `primary`. */
  emergencyFirst: boolean
  /** True when a child asks: `support` stands before `primary`, or `primary` is a helpline itself. */
  supportFirst: boolean
}
