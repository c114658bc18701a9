import type { ReadonlySignal } from '@preact/signals'
import type { GuidePlace } from '../../core/guides/guide-place.ts'
import type { TopicWords } from '../../core/language/words.ts'
import type { Route, Service } from '../../core/routing/index.ts'
import type { Drawing } from '../../core/sharing/drawing.ts'
import type { HotlineContacts } from '../../core/sharing/hotline-contacts.ts'
import type { FamilySettings } from '../../directory/family-settings.ts'
import type { Place } from '../report-session.ts'

export type PictureKind = 'svg' | 'png'

/** Everything the guides show and can do. */
export type GuidesSession = {
  words: ReadonlySignal<TopicWords<'guides'>>
  languages: readonly { tag: string; name: string }[]
  countries: ReadonlySignal<readonly { code: string; name: string }[]>
  place: ReadonlySignal<Place | undefined>
  route: ReadonlySignal<Route | undefined>
  emergency: ReadonlySignal<readonly Service[] | undefined>
  at: ReadonlySignal<GuidePlace>
  /** Goes to a place by its name, such as `families/talking`. */
  go(to: string): void
  /** Read in the panel of a private window: nothing is printed or saved from there. */
  isPanel: boolean
  familySettings(): Promise<readonly FamilySettings[]>
  contactsIn(country: string): Promise<HotlineContacts>
  /** @returns the file's name. */
  savePicture(kind: PictureKind, drawing: Drawing, name: string): Promise<string>
  visit(url: string): void
  chooseLanguage(tag: string): void
  leave(): void
  /** Back to the report, from a panel. */
  close(): void
}
