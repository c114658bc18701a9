/**
 * The directory as it ships: compiled from `countries/*.json` and `platforms/*.json` at build time (`scripts/build/compile-directory.ts`),
 * one lazily loaded chunk a country. Only what may be shown to a person: no unconfirmed contact, no source text.
 */
import type { Concern as SchemaConcern, Network, PhoneUse, Scope, ServiceKind } from './schema.ts'

export type Concern = SchemaConcern

export type ShippedPhone = {
  /** As printed for callers inside the country. */
  number: string
  /** `tel:` address: E.164 where there is one, else the short code as dialled. */
  tel: string
  /** `sms:` address, only where the service takes text messages. */
  sms?: string
  /** What the number is for, as keys of the catalogues (`phone.use.*`). */
  uses?: readonly PhoneUse[]
  /** Name of the network it belongs to, such as Smart or Globe: a proper name, never translated. */
  carrier?: string
  /** Answered day and night. */
  always?: true
}

export type ShippedService = {
  id: string
  kind: ServiceKind
  name: string
  localName?: string
  operator?: string
  /** ISO 3166-1 alpha-2, XK, or ZZ for services without borders. */
  country: string
  networks: readonly Network[]
  scopes: readonly Scope[]
  /** The service's own report page, confirmed by a source. */
  reportUrl?: string
  homepage?: string
  /** Only where the service takes reports by e-mail. */
  email?: string
  phones: readonly ShippedPhone[]
  /** BCP 47. */
  languages: readonly string[]
  anonymous?: boolean
  /** When a source for this entry was last read, `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  checkedOn?: string
}

export type ShippedCountry = {
  country: string
  /** BCP 47, official languages first. */
  languages: readonly string[]
  services: readonly ShippedService[]
}
