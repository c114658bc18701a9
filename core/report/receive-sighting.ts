import type { Target } from '../page/seen-page.ts'
import { beginDraft, draftPage, draftTarget } from './begin-draft.ts'
import { type Draft, type DraftTarget, draftLifeMs, hasEnded, type TextField } from './draft.ts'
import { mostTargets } from './limits.ts'
import type { Sighting } from './sighting.ts'

/** Everything Signpost holds of reports: the one under way, and a sighting that no surface has taken in yet, or that waits for the person's word. */
export type Reports = { draft?: Draft; sighting?: Sighting }

function sameTarget(one: DraftTarget, other: DraftTarget): boolean {
  return one.kind === other.kind && one.text === other.text && one.embedded === other.embedded
}

function withTargets(draft: Draft, found: readonly DraftTarget[]): Draft {
  const added = found.filter((target) => !draft.targets.some((known) => sameTarget(known, target)))
  return added.length === 0
    ? draft
    : { ...draft, targets: [...draft.targets, ...added].slice(0, mostTargets) }
}

/**
 * Puts what a page said of itself into the draft begun from its address: only where it is empty and was never changed by the
 * person, and not once the report was handed over, since an organisation has it then as it was.
 */
export function enrichDraft(draft: Draft, sighting: Sighting): Draft {
  if (draft.opened) return withTargets(draft, sighting.page.targets.map(draftTarget))
  const found = beginDraft(sighting, draft.id)
  const fill = (field: TextField): string =>
    draft.fields[field] === '' && !draft.edited.includes(field) ? found.fields[field] : draft.fields[field]
  return {
    ...withTargets(draft, found.targets),
    page: { ...draftPage(sighting.page), ...draft.page },
    fields: {
      ...draft.fields,
      title: fill('title'),
      platform: fill('platform'),
      author: fill('author'),
      published: fill('published'),
    },
  }
}

function isSameThing(one: Target, other: Target): boolean {
  return (
    one.kind === other.kind &&
    one.url === other.url &&
    one.text === other.text &&
    one.embedded === other.embedded
  )
}

/** A page seen in a private window is another page than the same one elsewhere: what it said there ends with that window. */
function isPrivate({ tab }: Sighting): boolean {
  return tab?.incognito ?? false
}

/** Whether two sightings are of one page. */
export function isOnePage(one: Sighting, other: Sighting): boolean {
  return one.page.url === other.page.url && isPrivate(one) === isPrivate(other)
}

/** Whether a sighting is of the very page that is being reported. */
export function isReportedPage({ source }: Draft, seen: Sighting): boolean {
  const { url } = seen.page
  return url !== undefined && url === source.url && isPrivate(seen) === source.incognito
}

/**
 * Two sightings of one page are one: a menu click and the panel that it opened. What was pointed at is kept from both,
 * once: the panel takes the same click in again when it finds it waiting.
 */
function joinSightings(earlier: Sighting | undefined, later: Sighting): Sighting {
  if (earlier === undefined || !isOnePage(earlier, later)) return later
  const { targets } = earlier.page
  const added = later.page.targets.filter((found) => !targets.some((known) => isSameThing(known, found)))
  return { ...earlier, page: { ...later.page, targets: [...targets, ...added] } }
}

/** The sighting of a hotline's own page, which is never the thing to report. */
function withoutPage({ page: _page, ...sighting }: Sighting): Sighting {
  return { ...sighting, page: { targets: [] } }
}

/** What is left once the hour is over. `now` is in milliseconds since the epoch. */
export function dropEnded({ draft, sighting }: Reports, now: number): Reports {
  return {
    ...(draft && !hasEnded(draft, now) && { draft }),
    ...(sighting && Math.abs(now - sighting.at) < draftLifeMs && { sighting }),
  }
}

/** What is left once the last private window has closed: nothing that was seen in one, and no report begun there. */
export function dropPrivate({ draft, sighting }: Reports): Reports {
  if (draft?.source.incognito) return {}
  return { ...(draft && { draft }), ...(sighting && !isPrivate(sighting) && { sighting }) }
}

/** A report of no page in which the person has done nothing yet: a page of Signpost was opened by itself. */
function isBlank({ source, startedAt, touchedAt, targets, concern, edited, prompt }: Draft): boolean {
  const isUntouched = touchedAt === startedAt && concern === undefined && prompt === undefined
  return source.url === undefined && isUntouched && targets.length === 0 && edited.length === 0
}

/**
 * Takes a sighting in. With no report under way, or a blank one, a draft begins. On the page that is already being
 * reported, what was pointed at is added to it. On any other page the sighting waits until the person says which of the
 * two to go on with; a hotline's own page, and a page that has nothing to report, leave the draft alone.
 *
 * @param id for the draft, should one begin.
 * @param hotline name of the service whose own page this is.
 */
export function receiveSighting(reports: Reports, seen: Sighting, id: string, hotline?: string): Reports {
  const { draft, sighting: earlier } = dropEnded(reports, seen.at)
  const sighting = joinSightings(earlier, seen)
  const hasPage = sighting.page.url !== undefined || sighting.page.targets.length > 0
  if (draft === undefined || (isBlank(draft) && hasPage && hotline === undefined)) {
    if (hotline === undefined) return { draft: beginDraft(sighting, id) }
    const begun = beginDraft(withoutPage(sighting), id)
    return { draft: { ...begun, page: { hotline } } }
  }
  if (hotline !== undefined || !hasPage) return { draft }
  if (isReportedPage(draft, sighting)) return { draft: enrichDraft(draft, sighting) }
  return { draft, sighting: { ...sighting, asked: true } }
}

/** The person's word on a sighting that waits: go on with the draft, or begin anew from what was seen. */
export function settleSighting(reports: Reports, choice: 'go-on' | 'start-anew', id: string): Reports {
  const { draft, sighting } = reports
  if (choice === 'start-anew' && sighting) return { draft: beginDraft(sighting, id) }
  return draft ? { draft } : {}
}
