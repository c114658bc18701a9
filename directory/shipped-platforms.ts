/** Platforms as they ship: compiled from `platforms/*.json` at build time (`scripts/build/compile-platforms.ts`), without sources and notes. */
import type { AskedFor } from './platform-facts-schema.ts'
import type { PageKind, PlatformCategory } from './platform-schema.ts'

export type { AskedFor, PageKind, PlatformCategory }

export type ShippedPlatform = {
  id: string
  /** A proper name, never translated. */
  name: string
  operator?: string
  category: PlatformCategory
  /** Where the platform itself takes reports; absent where no source names a page or an address. */
  report?: {
    url?: string
    email?: string
    policy?: string
    /** A report starts at the post, account or message itself. */
    inPlace?: true
    /** Whether a report wants a sign-in; absent where nobody says. */
    needsAccount?: boolean
    /** What a report has to say; absent where nobody says. */
    asksFor?: readonly AskedFor[]
    anonymous?: boolean
    /** When a source was last read, `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
    checkedOn: string
  }
}

/** Matches one form of address. Groups named `account` and `content` say who and what. */
export type PagePattern = {
  kind?: PageKind
  path: RegExp
  query?: readonly { name: string; value: RegExp }[]
  fragment?: RegExp
  /** Lower-case names that are neither accounts nor contents. */
  except?: readonly string[]
}

export type Place = { platform: string; pages: readonly PagePattern[]; except?: readonly string[] }

/** Hosts lead to the index of a place: this very host, any name one label below it (which is the account), any name below it. */
export type AddressRules = {
  hosts: Readonly<Record<string, number>>
  accountBelow: Readonly<Record<string, number>>
  below: Readonly<Record<string, number>>
  places: readonly Place[]
}
