import type { ReadonlySignal } from '@preact/signals'
import type { Words } from '../core/language/words.ts'
import type { PolicyReading } from '../core/settings/policy.ts'
import type { Appearance, Settings } from '../core/settings/settings.ts'
import type { Place } from './report-session.ts'

/** The keys the browser has really assigned; undefined where it has none for extensions. */
export type AssignedKeys = { report?: string; leave?: string }

export type OptionsSession = {
  words: ReadonlySignal<Words>
  languages: readonly { tag: string; name: string }[]
  countries: ReadonlySignal<readonly { code: string; name: string }[]>
  /** The settings by which Signpost goes: the person's own, and over them the policy. */
  settings: ReadonlySignal<Settings>
  /** What a school or organisation has set, and what of it was not understood. */
  policy: ReadonlySignal<PolicyReading>
  place: ReadonlySignal<Place | undefined>
  keys: ReadonlySignal<AssignedKeys | undefined>
  saved: ReadonlySignal<boolean | undefined>
  chooseCountry(country: string | undefined): void
  chooseLanguage(tag: string | undefined): void
  chooseAppearance(appearance: Appearance): void
  changeKeys(): void
  leave(): void
}
