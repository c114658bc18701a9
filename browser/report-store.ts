import { browser } from 'wxt/browser'
import type { Reports } from '../core/report/receive-sighting.ts'

/** The one key under which a report under way lives, in memory only. */
const key = 'report'

/** Tells this surface's own writes from those of others, so that an echo never undoes a keystroke. */
const writer = crypto.randomUUID()

type Stored = { reports: Reports; writer: string; shape: 1 }

/** A browser may keep what is in memory when Signpost is updated, and another version wrote it then. */
function readStored(value: unknown): Stored | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  const { shape, reports, writer: writtenBy }: Partial<Stored> = value
  if (shape !== 1 || typeof reports !== 'object' || reports === null) return undefined
  if (reports.draft !== undefined && reports.draft?.shape !== 1) return undefined
  return { shape, reports, writer: writtenBy ?? '' }
}

/** What is stored, or nothing when it is of another shape: a draft is dropped whole, never half-read. */
export async function readReports(): Promise<Reports> {
  const stored = await browser.storage.session.get(key)
  return readStored(stored[key])?.reports ?? {}
}

/** Keeps the reports. @throws when the browser refuses: the caller tells the person and goes on in memory. */
export async function writeReports(reports: Reports): Promise<void> {
  if (reports.draft === undefined && reports.sighting === undefined) return remove()
  const stored: Stored = { shape: 1, reports, writer }
  await browser.storage.session.set({ [key]: stored })
}

async function remove(): Promise<void> {
  await browser.storage.session.remove(key)
}

const lock = 'signpost:report'
/** In milliseconds. A change takes a few of them; nobody waits longer to leave. */
const longestChange = 500

/**
 * Wipes the draft and whatever waits, at once, and again once no surface is in the middle of a change: it would write back what it
 * read before. @throws when the browser refuses to wipe.
 */
export async function wipeReports(): Promise<void> {
  await remove()
  try {
    await navigator.locks.request(lock, { signal: AbortSignal.timeout(longestChange) }, remove)
  } catch (cause) {
    // A change that does not end has read nothing that it could write back.
    if (!(cause instanceof DOMException && cause.name === 'TimeoutError')) throw cause
  }
}

/** One change at a time, also between surfaces: a menu click and the panel it opens both change the draft. */
export function changeReports(change: (reports: Reports) => Reports): Promise<Reports> {
  return navigator.locks.request(lock, async () => {
    const changed = change(await readReports())
    await writeReports(changed)
    return changed
  })
}

/** Calls back with what another surface wrote. @returns a function that stops it. */
export function watchReports(changed: (reports: Reports) => void): () => void {
  const listen: Parameters<typeof browser.storage.session.onChanged.addListener>[0] = (changes) => {
    const change = changes[key]
    if (change === undefined) return
    const stored = readStored(change.newValue)
    if (stored?.writer !== writer) changed(stored?.reports ?? {})
  }
  // A browser without memory storage has nothing to tell: the report then lives in its own surface alone.
  browser.storage.session?.onChanged.addListener(listen)
  return () => browser.storage.session?.onChanged.removeListener(listen)
}
