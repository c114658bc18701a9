import type { Concern } from '../../directory/shipped.ts'
import { reportableAddress } from '../page/reportable-address.ts'
import type { ChosenHere, ContentKind, Draft, DraftTarget, Opened, TextField, Visibility } from './draft.ts'
import { longestReference } from './export/receipt-text.ts'
import { cutText, fieldLimits } from './limits.ts'

/** Every change is a new draft, touched at `now` (milliseconds since the epoch). */
type Changed<More extends unknown[]> = (draft: Draft, now: number, ...more: More) => Draft

function completedAddress(text: string): string {
  const address = reportableAddress(text)
  if (address.ok) return address.url
  return address.because === 'missing' ? '' : text
}

/** Keeps what is typed, up to the field's limit; how much was cut is `cutText`'s to say. */
export const writeField: Changed<[field: TextField, text: string]> = (draft, now, field, text) => ({
  ...draft,
  touchedAt: now,
  edited: draft.edited.includes(field) ? draft.edited : [...draft.edited, field],
  fields: { ...draft.fields, [field]: cutText(text, fieldLimits[field]).text },
})

/** Completes an address once the person is done typing it; what cannot be completed stays as it was typed. */
export const settleAddress: Changed<[]> = (draft, now) => {
  const address = completedAddress(draft.fields.address)
  return address === draft.fields.address
    ? draft
    : { ...draft, touchedAt: now, fields: { ...draft.fields, address } }
}

const withTarget = (draft: Draft, now: number, index: number, text: string): Draft => ({
  ...draft,
  touchedAt: now,
  targets: draft.targets.map((target, at): DraftTarget => (at === index ? { ...target, text } : target)),
})

export const writeTarget: Changed<[index: number, text: string]> = (draft, now, index, text) =>
  withTarget(draft, now, index, cutText(text, fieldLimits.address).text)

export const settleTarget: Changed<[index: number]> = (draft, now, index) => {
  const target = draft.targets[index]
  if (target === undefined || target.kind === 'selection') return draft
  return withTarget(draft, now, index, completedAddress(target.text))
}

/** Every address as it is reported, so that what is shown, copied, saved and filled from now on is the same. */
export const settleAddresses: Changed<[]> = (draft, now) =>
  draft.targets.reduce((settled, _, index) => settleTarget(settled, now, index), settleAddress(draft, now))

export const removeTarget: Changed<[index: number]> = (draft, now, index) => ({
  ...draft,
  touchedAt: now,
  targets: draft.targets.filter((_, at) => at !== index),
})

export const chooseConcern: Changed<[concern: Concern]> = (draft, now, concern) => ({
  ...draft,
  touchedAt: now,
  concern,
})

export const chooseContentKind: Changed<[kind: ContentKind | undefined]> = (draft, now, kind) => {
  const { contentKind: _before, ...rest } = draft
  return { ...rest, touchedAt: now, ...(kind !== undefined && { contentKind: kind }) }
}

export const chooseVisibility: Changed<[visibility: Visibility | undefined]> = (draft, now, visibility) => {
  const { visibility: _before, ...rest } = draft
  return { ...rest, touchedAt: now, ...(visibility !== undefined && { visibility }) }
}

/** Keeps a country or a language with the report, where it may become no setting. */
export const chooseHere: Changed<[chosen: ChosenHere]> = (draft, now, chosen) => ({
  ...draft,
  touchedAt: now,
  chosen: { ...draft.chosen, ...chosen },
})

export const markOpened: Changed<[opened: Opened]> = (draft, now, opened) => ({
  ...draft,
  touchedAt: now,
  opened,
})

/** Marks parts of the report as done, by the ids that `reportParts` gives them. */
export const markDone: Changed<[parts: readonly string[]]> = (draft, now, parts) => {
  if (draft.opened === undefined) return draft
  const done = [...new Set([...(draft.opened.done ?? []), ...parts])]
  return { ...draft, touchedAt: now, opened: { ...draft.opened, done } }
}

/** Keeps the reference number of the organisation, up to its limit. */
export const writeReference: Changed<[reference: string]> = (draft, now, reference) => {
  if (draft.opened === undefined) return draft
  const kept = cutText(reference, longestReference).text
  return { ...draft, touchedAt: now, opened: { ...draft.opened, reference: kept } }
}

export const returnToReport: Changed<[]> = (draft, now) => {
  const { opened: _opened, ...rest } = draft
  return { ...rest, touchedAt: now }
}

/**
 * What the address alone tells, put where the person has changed nothing. Account and post belong to the address: what
 * an earlier address told does not outlive it.
 */
export const fillRecognised: Changed<[found: { platform?: string; account?: string; post?: string }]> = (
  draft,
  now,
  { platform, account = '', post = '' },
) => {
  const found = { platform: platform ?? draft.fields.platform, account, post }
  const free = Object.entries(found).filter(([field]) => !draft.edited.some((edited) => edited === field))
  return { ...draft, touchedAt: now, fields: { ...draft.fields, ...Object.fromEntries(free) } }
}
