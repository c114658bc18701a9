import type { ReasonForNoAge } from './platform-facts-schema.ts'

/** Years below which a platform wants nobody, or why a source says that there are none. */
export type MinimumAge =
  | {
      /** Whole years. */
      years: number
      /** In countries that `exceptions` does not name the law may ask for more. */
      olderWhereLawSays?: true
      /** By ISO 3166-1 alpha-2 code. */
      exceptions?: readonly { countries: readonly string[]; years: number }[]
    }
  | { none: ReasonForNoAge }

/** What a platform says of children, for parents; without sources and notes. A fact that no good source tells is absent. */
export type FamilySettings = {
  id: string
  /** A proper name, never translated. */
  name: string
  /** Absent where no source says anything, which is not the same as `none`. */
  minimumAge?: MinimumAge
  /** The platform's own page for parents; `none` where a source says that it has no settings for families. */
  family?: { url: string } | { none: true }
  /** `true`: nobody can write to them; `'to-strangers'`: at first only people they chose. */
  messagesUnder16?: { closed: true | 'to-strangers' }
}
