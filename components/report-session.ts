import type { ReadonlySignal } from '@preact/signals'
import type { FillTold } from '../core/handoff/tell-fill.ts'
import type { Words } from '../core/language/words.ts'
import type { AddressParts } from '../core/page/address-parts.ts'
import type { AddressLength } from '../core/page/shorten-address.ts'
import type { Problem } from '../core/report/check-report.ts'
import type { ContentKind, Draft, TextField, Visibility } from '../core/report/draft.ts'
import type { ExportKind } from '../core/report/export/export-file-name.ts'
import type { ReportPart } from '../core/report/report-parts.ts'
import type { Sighting } from '../core/report/sighting.ts'
import type { Candidate, Concern, Route, Service } from '../core/routing/index.ts'
import type { HideableField } from '../core/settings/policy.ts'
import type { Audience } from '../core/settings/settings.ts'
import type { TrustedContact } from '../core/settings/trusted-contacts.ts'
import type { PageKind } from '../directory/shipped-platforms.ts'
import type { GuidesSession } from './guides/guides-session.ts'
import type { YoungSession } from './young/young-session.ts'

/** What a surface shows: the question which report to go on with, the form, the hand-off, or the end. */
export type Phase = 'under-way' | 'report' | 'opened' | 'reported' | 'ended'

/** A report in the language of the service it goes to. */
export type Outgoing = { words: Words; parts: ReportPart[]; text: string }

/** Which country the report goes to, and why; no country while the person has not said which. */
export type Place = {
  country?: string
  candidate?: Candidate
  candidates: readonly Candidate[]
  sure: boolean
}

/** What a person can change of the report, and what is wrong with it so far. */
export type DraftEditing = {
  problems: ReadonlySignal<readonly Problem[]>
  /** Characters cut off a field that was too long, for as long as it stands at its limit. */
  cuts: ReadonlySignal<Readonly<Partial<Record<TextField, number>>>>
  chooseConcern(concern: Concern): void
  write(field: TextField, text: string): void
  /** The person is done with a field: an address without a scheme is completed, and what is wrong is said. */
  settle(field: TextField): void
  chooseContentKind(kind: ContentKind | undefined): void
  chooseVisibility(visibility: Visibility | undefined): void
  writeTarget(index: number, text: string): void
  settleTarget(index: number): void
  removeTarget(index: number): void
  writeReference(reference: string): void
  backToReport(): void
}

/** Everything a surface shows and can do. The components know nothing of the browser behind it. */
export type ReportSession = DraftEditing & {
  surface: 'popup' | 'report-page' | 'desk'
  words: ReadonlySignal<Words>
  languages: readonly { tag: string; name: string }[]
  countries: ReadonlySignal<readonly { code: string; name: string }[]>
  phase: ReadonlySignal<Phase>
  draft: ReadonlySignal<Draft | undefined>
  sighting: ReadonlySignal<Sighting | undefined>
  place: ReadonlySignal<Place | undefined>
  route: ReadonlySignal<Route | undefined>
  /** The emergency services of where the person is first, then of the country the report goes to; none when neither is known. */
  emergency: ReadonlySignal<readonly Service[] | undefined>
  /** The service a hand-off was begun to. */
  openedService: ReadonlySignal<Service | undefined>
  outgoing: ReadonlySignal<Outgoing | undefined>
  /** Name of the service whose own page is in front of the person. */
  hotlinePage: ReadonlySignal<string | undefined>
  seenAs: ReadonlySignal<SeenAs | undefined>
  /** The page that is reported, while its tab is still there; undefined when there is none or it went elsewhere. */
  sourcePage: ReadonlySignal<SourcePage | undefined>
  /** Takes an address apart, so that its registrable domain stands out, once the list of public suffixes is there. */
  partsOf: ReadonlySignal<((url: string) => AddressParts) | undefined>
  /** The forms the captured address can be shortened to; empty when it cannot. */
  addressLengths: ReadonlySignal<readonly { to: AddressLength; url: string }[]>
  fill: ReadonlySignal<FillState>
  /** Details that a policy hides. */
  hiddenFields: ReadonlySignal<readonly HideableField[]>
  /** Whom a person here can turn to: those they chose with their family, then the one their school or organisation names. */
  contacts: ReadonlySignal<readonly TrustedContact[]>
  /** Who uses this browser. */
  audience: ReadonlySignal<Audience>
  /** What a young person's screens need, once it is loaded; never where adults alone use the browser. */
  young: ReadonlySignal<YoungSession | undefined>
  /** What Signpost could not do: keep what was typed, wipe what has ended, or find the way. */
  fault: ReadonlySignal<'storage' | 'wiping' | 'routing' | undefined>
  /** The address of a page that the browser would not open. */
  notOpened: ReadonlySignal<string | undefined>

  chooseCountry(country: string): void
  chooseLanguage(tag: string): void
  /** @returns whether the hand-off was begun; when not, `problems` says why. */
  handOver(service: Service): boolean
  copy(text: string): Promise<boolean>
  /** Copies one part and marks it as done. */
  copyPart(part: ReportPart): Promise<boolean>
  hasXml(draft: Draft): boolean
  /** Saves the report as a file. @returns the file's name. */
  save(kind: ExportKind): string
  saveReceipt(): string
  fillForm(): void
  undoFill(): void
  /** Opens a page outside Signpost, in the window the person is in. */
  visit(url: string): void
  openGuides(): void
  /** The guides, while they are read in this surface. */
  guides: ReadonlySignal<GuidesSession | undefined>
  /** Whether pages of Signpost can be opened beside what is reported: Chromium has no place for them in private windows. */
  showsOwnPages: ReadonlySignal<boolean>
  goOn(): void
  startAnew(): void
  reported(): void
  leave(): void
  close(): void
  openLarger(): void
  openSettings(): void
  retryRouting(): void
  /** Begins a blank report after one has ended. */
  startAnother(): void
}

/** Whether the form in front of the person can be filled, and what came of it. */
export type FillState =
  | { step: 'hidden' }
  /** Which page will be in the tab is not known yet. */
  | { step: 'loading' }
  /** Which page is in the tab is not known: no press of the toolbar button has granted it. */
  | { step: 'unseen' }
  | { step: 'refused'; because: 'not-https' | 'look-alike' | 'other-site' }
  /** `sends` where the page looks as if it sends what is written before anybody presses send. */
  | { step: 'ready'; sends: boolean }
  | { step: 'working' }
  /** Something was filled in; whether the page stays as it is, and sends nothing, shows in a moment. */
  | { step: 'watching' }
  | ({ step: 'filled' } & FillTold)
  | { step: 'undone'; sent: boolean }
  | { step: 'failed' }
  /** Another page was there before anything was filled in. */
  | { step: 'replaced' }
  /** The page went elsewhere after it was filled, or has changed, and may have kept what was filled in. */
  | { step: 'gone' }

/** The page that is reported, in its tab. `uncoverable` where the browser lets no script run. */
export type SourcePage = {
  state: 'open' | 'covered' | 'uncoverable' | 'closed'
  /** What has just been done. */
  said?: 'cover.done' | 'cover.undone' | 'cover.refused' | 'close.done'
  /** Covers it, or uncovers it again. */
  turnCover(): void
  /** Closes its tab. The popup closes with it, and the report goes on in a tab of its own. */
  close(): void
}

/** What the address says by itself, in words: a kind of thing on a platform, and whose. */
export type SeenAs = { platform: string; kind?: PageKind; reportUrl?: string; reportInPlace?: true }
