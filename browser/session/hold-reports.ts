import { type ReadonlySignal, signal } from '@preact/signals'
import { draftLifeMs } from '../../core/report/draft.ts'
import { dropEnded, type Reports } from '../../core/report/receive-sighting.ts'
import { changeReports, readReports, watchReports, wipeReports, writeReports } from '../report-store.ts'

/** The reports as this surface sees them: in step with the store and with every other surface. */
export type HeldReports = {
  reports: ReadonlySignal<Reports>
  /** True when the browser would not keep what was typed, which then lives in this surface alone. */
  notKept: ReadonlySignal<boolean>
  /** True when the browser would not wipe a report that has ended, so that nobody is told that it is gone. */
  notWiped: ReadonlySignal<boolean>
  change(change: (reports: Reports) => Reports): void
  /** Changes what is stored now, after every other surface's change and before the next: for what two of them may do at once. */
  changeStored(change: (reports: Reports) => Reports): Promise<void>
  wipe(): Promise<void>
}

/**
 * Takes hold of the stored reports.
 *
 * @param on.seen another part of Signpost saw something that waits to be taken in.
 * @param on.gone the draft was wiped: by another surface, or because its hour is over.
 * @param latestReports gives them as they are by now, and rejects when the browser's store cannot be read.
 */
export async function holdReports(
  on: {
    seen: () => void
    gone: (why: 'wiped' | 'ended') => void
  },
  latestReports: () => Promise<Reports> = readReports,
): Promise<HeldReports> {
  const reports = signal<Reports>({})
  const notKept = signal(false)
  const notWiped = signal(false)
  let ending: ReturnType<typeof setTimeout> | undefined
  /** What the person did here that the browser has not answered for yet. */
  let onItsWay = 0

  async function keep(work: Promise<void>): Promise<void> {
    try {
      await work
      notKept.value = false
    } catch {
      // Said to the person by `notKept`: what they typed is still here, in this surface.
      notKept.value = true
    }
  }

  async function keepTyped(): Promise<void> {
    onItsWay += 1
    await keep(writeReports(reports.value))
    onItsWay -= 1
  }

  /** What was typed here and has not reached the store, or never will, is newer than the same report as it is stored. */
  function withTyped(stored: Reports): Reports {
    const { draft } = reports.value
    const isNewer = notKept.value || onItsWay > 0
    const isOne = stored.draft === undefined || stored.draft.id === draft?.id
    return draft && isNewer && isOne ? { ...stored, draft } : stored
  }

  async function wipeStored(): Promise<void> {
    try {
      await wipeReports()
      notWiped.value = false
    } catch {
      // Said to the person by `notWiped`, with what they can do.
      notWiped.value = true
    }
  }

  function end(): void {
    const left = dropEnded(reports.value, Date.now())
    if (left.draft) {
      watchTheHour()
      return
    }
    reports.value = {}
    void wipeStored()
    on.gone('ended')
  }

  function watchTheHour(): void {
    clearTimeout(ending)
    const { draft } = reports.value
    if (draft) ending = setTimeout(end, Math.max(0, draft.touchedAt + draftLifeMs - Date.now()))
  }

  async function startingPoint(): Promise<Reports> {
    try {
      return dropEnded(await latestReports(), Date.now())
    } catch {
      // A browser without memory storage, or one that refuses it: the report lives in this surface alone.
      notKept.value = true
      return {}
    }
  }

  reports.value = await startingPoint()
  watchTheHour()
  watchReports((stored) => {
    const { draft } = reports.value
    // A menu click that read the store just before this draft was written knows nothing of it: it wipes nothing.
    const unaware = draft !== undefined && stored.draft === undefined && stored.sighting !== undefined
    reports.value = unaware ? { ...stored, draft } : stored.draft ? withTyped(stored) : stored
    watchTheHour()
    if (draft !== undefined && reports.value.draft === undefined) on.gone('wiped')
    if (stored.sighting && !stored.sighting.asked) on.seen()
  })

  return {
    reports,
    notKept,
    notWiped,
    change(change) {
      reports.value = change(reports.value)
      watchTheHour()
      void keepTyped()
    },
    async changeStored(change) {
      let isChanged = false
      await keep(
        changeReports((stored) => {
          // Every reader drops what is over: a worker has no timer that would have wiped it.
          reports.value = change(dropEnded(withTyped(stored), Date.now()))
          isChanged = true
          return reports.value
        }).then(() => undefined),
      )
      // Where nothing can be kept, the change still happens here.
      if (!isChanged) reports.value = change(reports.value)
      watchTheHour()
    },
    async wipe() {
      reports.value = {}
      clearTimeout(ending)
      await wipeStored()
    },
  }
}
