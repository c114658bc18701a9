import type { Draft, TextField } from '../report/draft.ts'
import type { Audience } from './settings.ts'

/** Someone an administrator named. What is there is fit to be shown and to be followed. */
export type PolicyContact = { name: string; phone?: string; email?: string; page?: string }

/** A service an administrator added to those of the country. It can be called, or has a page, or both. */
export type LocalService = { name: string; phone?: string; page?: string }

/**
 * Details of a report that a policy may hide. Never what says where it was or when: without that nobody could act on the
 * report, nor the person find it again.
 */
export const hideableFields = [
  'title',
  'account',
  'post',
  'author',
  'published',
  'contentKind',
  'visibility',
  'payment',
  'note',
] as const satisfies readonly (TextField | keyof Pick<Draft, 'contentKind' | 'visibility'>)[]
export type HideableField = (typeof hideableFields)[number]

/** What a school or organisation has set for this browser (`storage.managed`), each value checked. */
export type Policy = {
  /** ISO 3166-1 alpha-2, or XK. */
  country?: string
  /** Tags of catalogues, the best first: the only languages there are to choose from. */
  languages?: readonly string[]
  audience?: Audience
  trustedContact?: PolicyContact
  localServices?: readonly LocalService[]
  hiddenFields?: readonly HideableField[]
  /** Nothing can be changed on the settings page. */
  locked?: boolean
  skipWelcome?: boolean
  /** The organisation has agreed, for those who use the browser, to what Signpost does with data. */
  dataConsent?: boolean
}

/** Why a value of a policy was left out. Each has its sentence at `policy.ignored.<reason>`. */
export const ignoredReasons = [
  'unknown',
  'shape',
  'text',
  'many',
  'switch',
  'choice',
  'country',
  'language',
  'phone',
  'code',
  'email',
  'page',
  'look-alike',
  'name',
  'reach',
] as const
export type IgnoredReason = (typeof ignoredReasons)[number]

/**
 * Longest texts of a policy, in UTF-16 units: a name that fits on a card, a number as people write it, an e-mail address (RFC 5321),
 * an address that fits in a link.
 */
export const policyTextLimits = { name: 100, phone: 40, email: 254, page: 500 } as const

/** Most items of a list that are looked at. */
export const policyListLimits = { languages: 20, localServices: 10, hiddenFields: 20 } as const

/** Most values that are said to be left out. The others are counted. */
export const mostIgnoredSaid = 40

/**
 * A value that was left out. `name` is where it stands, such as `localServices.2.phone`, counted from 1; `limit` is what it went
 * beyond.
 */
export type Ignored = { name: string; because: IgnoredReason; choices?: readonly string[]; limit?: number }

/** `more` counts what was left out beside what is said. */
export type PolicyReading = { policy: Policy; ignored: readonly Ignored[]; more?: number }
