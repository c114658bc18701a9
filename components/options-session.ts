import type { ReadonlySignal } from '@preact/signals'
import type { TopicWords } from '../core/language/words.ts'
import type { TrustedAdultProblem } from '../core/settings/check-trusted-adult.ts'
import type { PolicyReading } from '../core/settings/policy.ts'
import type { Appearance, Audience, Settings } from '../core/settings/settings.ts'
import type { TrustedAdult } from '../core/settings/trusted-adult.ts'
import type { Place } from './report-session.ts'

/** The keys the browser has really assigned; undefined where it has none for extensions. */
export type AssignedKeys = { report?: string; leave?: string; cover?: string }

/** Whether the browser shows the button: behind its puzzle piece it is hidden, and not every browser tells. */
export type ButtonPlace = 'pinned' | 'hidden' | 'unknown'

/** The trusted adults as they are being typed, one at least, and what is wrong with each so far. */
export type TrustedAdults = {
  adults: ReadonlySignal<readonly TrustedAdult[]>
  problems: ReadonlySignal<readonly (TrustedAdultProblem | undefined)[]>
  canAdd: ReadonlySignal<boolean>
  write(index: number, field: keyof TrustedAdult, text: string): void
  settle(index: number): void
  add(): void
  remove(index: number): void
}

export type OptionsSession = {
  surface: 'options' | 'welcome'
  words: ReadonlySignal<TopicWords<'welcome'>>
  languages: readonly { tag: string; name: string }[]
  countries: ReadonlySignal<readonly { code: string; name: string }[]>
  /** The settings by which Signpost goes: the person's own, and over them the policy. */
  settings: ReadonlySignal<Settings>
  /** What a school or organisation has set, and what of it was not understood. */
  policy: ReadonlySignal<PolicyReading>
  place: ReadonlySignal<Place | undefined>
  keys: ReadonlySignal<AssignedKeys | undefined>
  adults: TrustedAdults
  /** Undefined until the browser has answered. */
  button: ReadonlySignal<ButtonPlace | undefined>
  isInPrivate: ReadonlySignal<boolean | undefined>
  browserKind: 'chromium' | 'firefox' | 'phone' | 'other'
  saved: ReadonlySignal<boolean | undefined>
  chooseCountry(country: string | undefined): void
  chooseLanguage(tag: string | undefined): void
  chooseAppearance(appearance: Appearance): void
  chooseAudience(audience: Audience): void
  changeKeys(): void
  /** Opens Chromium's own page of this extension, where private windows are allowed. */
  openExtensionEntry(): void
  openSettings(): void
  /** Goes to practice, which leads back here. */
  practise(): void
  close(): void
  leave(): void
}
