import type { TextField } from '../report/draft.ts'
import type { Audience } from './settings.ts'

/** A person or a service as an administrator wrote it: what is there is fit to be shown and to be followed. */
export type PolicyContact = { name: string; phone?: string; email?: string; page?: string }

/** Fields of the report that an organisation may hide. Without the others nobody could act on a report. */
export const hideableFields = [
  'title',
  'account',
  'author',
  'published',
  'payment',
  'note',
] as const satisfies readonly TextField[]
export type HideableField = (typeof hideableFields)[number]

/** What a school or organisation has set for this browser (`storage.managed`), each value checked. */
export type Policy = {
  /** ISO 3166-1 alpha-2, or XK. */
  country?: string
  /** Tags of catalogues, the best first. */
  languages?: readonly string[]
  audience?: Audience
  trustedContact?: PolicyContact
  localServices?: readonly Omit<PolicyContact, 'email'>[]
  hiddenFields?: readonly HideableField[]
  /** Nothing can be changed in the settings by hand. */
  locked?: boolean
  skipWelcome?: boolean
}
