import type { Concern } from '../../directory/shipped.ts'
import type { AddressRefusal, TargetKind } from '../page/seen-page.ts'
import type { Prompt } from './prompt.ts'

/** The fields a person can read, change and copy, in the order of the form. Each has its label at `field.<name>`. */
export const textFields = [
  'address',
  'title',
  'seenAt',
  'platform',
  'account',
  'post',
  'author',
  'published',
  'payment',
  'note',
] as const
export type TextField = (typeof textFields)[number]

export const contentKinds = ['image', 'video', 'live', 'text', 'audio', 'drawn', 'profile', 'link'] as const
export type ContentKind = (typeof contentKinds)[number]

export const visibilities = ['public', 'members', 'private'] as const
export type Visibility = (typeof visibilities)[number]

/** Something on the page that was pointed at, or that the page says of itself. `text` is an address or the selected words, as the person may have changed them. */
export type DraftTarget = { kind: TargetKind | 'canonical'; text: string; embedded?: true }

/** Where the gesture was made. `url` is the exact address in sight then, and tells one page from another. */
export type DraftSource = {
  gesture: 'toolbar' | 'menu' | 'report-page' | 'practice'
  url?: string
  tabId?: number
  windowId?: number
  /** Begun in a private window: wiped when the last of them closes. */
  incognito: boolean
}

/** What the page said that is reported but not a field of its own. */
export type DraftPage = {
  /** BCP 47. */
  language?: string
  live?: true
  /** The whole address as captured, to return to after shortening it. */
  fullUrl?: string
  credentialsRemoved?: true
  /** Why the page's address was not taken. */
  refused?: AddressRefusal
  /** Name of the service whose own page the gesture was made on, which is therefore not taken. */
  hotline?: string
}

/** A hand-off that was begun: the service, and what worked. Never "sent": only the person knows that. */
export type Opened = {
  service: string
  country: string
  by: HandOffKind
  copied: boolean
  opened: boolean
  /** Parts of the report that were copied one by one, or filled into the form. */
  done?: readonly string[]
  /** The number the organisation gave, as the person typed it. */
  reference?: string
}
export type HandOffKind = 'form' | 'email' | 'phone' | 'home-page' | 'practice'

/**
 * A report under way. It lives under one key in `storage.session` and nowhere else; a draft of another `shape` is
 * dropped whole, never half-read.
 */
export type Draft = {
  shape: 1
  id: string
  /** Milliseconds since the epoch. */
  startedAt: number
  /** Milliseconds since the epoch of the last change; the hour it may live counts from here. */
  touchedAt: number
  /** IANA zone in which `fields.seenAt` is meant. */
  timeZone: string
  source: DraftSource
  page: DraftPage
  concern?: Concern
  /** `seenAt` is local time, `YYYY-MM-DDTHH:mm`. */
  fields: Readonly<Record<TextField, string>>
  /** Fields the person has changed, which no later finding may overwrite. */
  edited: readonly TextField[]
  contentKind?: ContentKind
  visibility?: Visibility
  targets: readonly DraftTarget[]
  opened?: Opened
  /** In a browser that a young person uses too, once somebody has said who looks. */
  prompt?: Prompt
  /** Of a private window, where it becomes no setting. */
  chosen?: ChosenHere
}

/** What elsewhere is a setting and is kept on the disk, chosen for this report alone. */
export type ChosenHere = {
  /** ISO 3166-1 alpha-2. */
  country?: string
  /** Tag of a catalogue. */
  language?: string
}

/** How long a draft lives after its last change. Source: the rule "never remember", an hour at most. */
export const draftLifeMs = 60 * 60 * 1000

/** True when the draft has lived its hour, or the clock was set back by more than one. */
export function hasEnded(draft: Draft, now: number): boolean {
  return Math.abs(now - draft.touchedAt) >= draftLifeMs
}
