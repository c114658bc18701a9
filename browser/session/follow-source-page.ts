import { computed, effect, type ReadonlySignal, type Signal } from '@preact/signals'
import type { ReportSession, SourcePage } from '../../components/report-session.ts'
import type { Draft } from '../../core/report/draft.ts'
import { closeTab, knownTab, replaceByReport } from '../close-tab.ts'
import { isCovered, turnCover } from '../cover/cover-page.ts'
import { leaveWhenLate } from '../cover/leave-when-late.ts'
import { watchCovered } from '../cover/watch-covered.ts'
import { closeSurface } from '../leave.ts'

type Seen = Pick<SourcePage, 'state' | 'said'>

/** Keeps `shown` in step with the tab of the page that is reported, and lets the person cover that page or close it. */
export function followSourcePage(
  draft: ReadonlySignal<Draft | undefined>,
  surface: ReportSession['surface'],
  shown: Signal<SourcePage | undefined>,
): void {
  // Only a page whose address is in the report can be let go.
  const sourceUrl = computed(() => (draft.value?.fields.address ? draft.value.source.url : undefined))
  const sourceTab = computed(() => (sourceUrl.value === undefined ? undefined : draft.value?.source.tabId))
  const tabOfPage = (tabId: number): ReturnType<typeof knownTab> => knownTab(tabId, sourceUrl.peek() ?? '')

  function show(tabId: number, seen: Seen | undefined): void {
    if (sourceTab.peek() !== tabId) return
    shown.value = seen && {
      ...seen,
      turnCover: () => void turn(tabId),
      close: () => void close(tabId),
    }
  }

  async function look(tabId: number): Promise<void> {
    const isThere = (await tabOfPage(tabId)) !== undefined
    const covered = isThere ? await isCovered(tabId) : undefined
    if (!isThere) return show(tabId, undefined)
    show(tabId, { state: covered === undefined ? 'uncoverable' : covered ? 'covered' : 'open' })
  }

  async function turn(tabId: number): Promise<void> {
    if ((await tabOfPage(tabId)) === undefined) return show(tabId, undefined)
    const isWanted = shown.peek()?.state !== 'covered'
    const turning = turnCover(tabId, isWanted)
    if (isWanted) void leaveWhenLate(tabId, turning)
    const covered = await turning
    if (covered === undefined) show(tabId, { state: 'uncoverable', said: 'cover.refused' })
    else tell(tabId, covered)
  }

  function tell(tabId: number, covered: boolean): void {
    show(tabId, covered ? { state: 'covered', said: 'cover.done' } : { state: 'open', said: 'cover.undone' })
  }

  async function close(tabId: number): Promise<void> {
    const tab = await tabOfPage(tabId)
    if (tab === undefined) return show(tabId, undefined)
    if (surface === 'popup') {
      await replaceByReport(tab)
      return closeSurface('popup')
    }
    await closeTab(tab)
    show(tabId, { state: 'closed', said: 'close.done' })
  }

  watchCovered(tell)
  effect(() => {
    const tabId = sourceTab.value
    // Another page may be reported from the same tab.
    void sourceUrl.value
    shown.value = undefined
    if (tabId !== undefined) void look(tabId)
  })
}
