import type { SeenPage, Target } from '../page/seen-page.ts'
import type { Draft, DraftPage, DraftTarget } from './draft.ts'
import { localTime } from './local-time.ts'
import type { Sighting } from './sighting.ts'

/** A target as the draft keeps it. An embedded image has no address: not one byte of it is kept. */
export function draftTarget(target: Target): DraftTarget {
  if (target.embedded) return { kind: target.kind, text: '', embedded: true }
  return { kind: target.kind, text: target.url ?? target.text ?? '' }
}

/** What of a page is reported beside its fields. */
export function draftPage(page: SeenPage): DraftPage {
  return {
    ...(page.language !== undefined && { language: page.language }),
    ...(page.live && { live: page.live }),
    ...(page.url !== undefined && { fullUrl: page.url }),
    ...(page.credentialsRemoved && { credentialsRemoved: page.credentialsRemoved }),
    ...(page.refused !== undefined && { refused: page.refused }),
  }
}

/** Begins a draft from what was seen. `id` tells drafts apart and means nothing else. */
export function beginDraft(sighting: Sighting, id: string): Draft {
  const { page, tab } = sighting
  const canonical: DraftTarget[] =
    page.canonicalUrl === undefined ? [] : [{ kind: 'canonical', text: page.canonicalUrl }]
  return {
    shape: 1,
    id,
    startedAt: sighting.at,
    touchedAt: sighting.at,
    timeZone: sighting.timeZone,
    source: {
      gesture: sighting.gesture,
      ...(page.url !== undefined && { url: page.url }),
      ...(tab && { tabId: tab.id, windowId: tab.windowId }),
      incognito: tab?.incognito ?? false,
    },
    page: draftPage(page),
    fields: {
      address: page.url ?? '',
      title: page.title ?? '',
      seenAt: localTime(sighting.at, sighting.timeZone),
      platform: page.siteName ?? '',
      account: '',
      post: '',
      author: page.author ?? '',
      published: page.publishedAt ?? '',
      payment: '',
      note: '',
    },
    edited: [],
    targets: [...page.targets.map(draftTarget), ...canonical],
  }
}
