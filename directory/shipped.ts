/**
 * The directory as it ships: compiled from `countries/*.json` and `platforms/*.json` at build time (`scripts/build/compile-directory.ts`),
 * one lazily loaded chunk a country. Only what may be shown to a person: no unconfirmed contact, no source text.
 */
import type {
  Audience,
  Feedback,
  FormPart,
  Network,
  OpeningHours,
  PhoneUse,
  Concern as SchemaConcern,
  Scope,
  ServiceKind,
  TimeUnit,
} from './schema.ts'

export type { FormPart, OpeningHours, Weekday } from './schema.ts'
export type Concern = SchemaConcern

export type ShippedPhone = {
  /** As printed for callers inside the country. */
  number: string
  /** `tel:` address: E.164 where there is one, else the short code as dialled. */
  tel: string
  /** `sms:` address, only where the service takes text messages. */
  sms?: string
  /** Word to send first, where the service needs one. */
  smsKeyword?: string
  /** What the number is for, as keys of the catalogues (`phone.use.*`). `sms-only` and `whatsapp` may not answer calls. */
  uses?: readonly PhoneUse[]
  /** Name of the network it belongs to, such as Smart or Globe: a proper name, never translated. */
  carrier?: string
  /** Who answers, such as Guardia Civil: a proper name, never translated. */
  answeredBy?: string
  /** The only place it serves: a proper name, never translated. */
  place?: string
  /** Answered day and night. */
  always?: true
  /** In practice: to be read, never called or texted. Its addresses lead nowhere. */
  toRead?: true
  /** When it is answered, where that is known and not always. */
  openingHours?: OpeningHours
}

/** What a service's own form asks, as far as a source tells. */
export type ShippedForm = {
  /** Where it stands beside the hosts of the service's own addresses: scheme and host, always https. */
  origins?: readonly string[]
  order: readonly FormPart[]
  required?: readonly FormPart[]
  residence?: string
  reference?: true
  files?: true
}

/** What a service itself says of the time after a report. */
export type ShippedAnswers = {
  feedback?: Feedback
  within?: { count: number; unit: TimeUnit }
}

export type ShippedService = {
  id: string
  kind: ServiceKind
  name: string
  localName?: string
  operator?: string
  /** A hotline run by the state or by its order. */
  official?: true
  /** ISO 3166-1 alpha-2, XK, or ZZ for services without borders. */
  country: string
  /** Police: a unit for crimes against children. */
  childUnit?: true
  networks: readonly Network[]
  scopes: readonly Scope[]
  /** Whom it is for, where that is clear. */
  audience?: Audience
  /** Takes only what anyone can open: no private chats or groups. */
  publicOnly?: true
  /** The only part of the country it serves, a proper name: such a service is never the first choice. */
  partOfCountry?: string
  /** Of a service without borders: the countries whose people it serves. */
  onlyIn?: readonly string[]
  /** Lists other services and takes no reports itself. */
  directoryOnly?: true
  /** The service's own report page, confirmed by a source. */
  reportUrl?: string
  form?: ShippedForm
  answers?: ShippedAnswers
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
