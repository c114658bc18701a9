import { type ReadonlySignal, signal } from '@preact/signals'
import {
  isOnePage,
  isReportedPage,
  receiveSighting,
  settleSighting,
} from '../../core/report/receive-sighting.ts'
import type { Sighting } from '../../core/report/sighting.ts'
import { activeTab, currentTab, type TabInSight } from '../tab-in-sight.ts'
import type { HeldReports } from './hold-reports.ts'

/** Takes what was seen into the report, and knows whether a hotline's own page is in front of the person. */
export type TakenIn = {
  /** Name of the service whose page it is. */
  hotlinePage: ReadonlySignal<string | undefined>
  /** The tab the popup was opened on, or the one beside the desk, as it is now. */
  tab: ReadonlySignal<TabInSight | undefined>
  /** Takes in what another part of Signpost saw. */
  takeWaiting(): Promise<void>
  /** Takes in the page in front of the person, first at a glance, then with what it says of itself. */
  takePageInSight(): Promise<void>
  /** Keeps `tab` in step with the one beside the desk. A desk in a tab of its own stands beside none. */
  followTabBeside(): Promise<void>
  /** Begins a report that has no page. */
  takeNothing(): Promise<void>
  /** The person's word on which report to go on with: the page in sight asks no second time. */
  settle(choice: 'go-on' | 'start-anew'): Promise<void>
}

function isSameSight(one: TabInSight | undefined, other: TabInSight | undefined): boolean {
  return one?.id === other?.id && one?.url === other?.url && one?.loading === other?.loading
}

/** @param hasLeft whether the person has left quickly: nothing begins any more, though it was on its way. */
export function takeIn(held: HeldReports, hasLeft: () => boolean): TakenIn {
  const hotlinePage = signal<string | undefined>(undefined)
  const tab = signal<TabInSight | undefined>(undefined)
  let isSettled = false

  async function receive(sighting: Sighting, isAnswer = false): Promise<void> {
    const { hotlinePageAt } = await import('../../core/page/hotline-page-at.ts')
    const hotline = await hotlinePageAt(sighting.page.url)
    await held.changeStored((reports) => {
      // Asked here and no sooner: the person may settle or wipe it while this waits for its turn.
      if (hasLeft() || (isAnswer && reports.draft === undefined)) return reports
      if (isSettled && !(reports.draft && isReportedPage(reports.draft, sighting))) return reports
      hotlinePage.value = hotline
      return receiveSighting(reports, sighting, crypto.randomUUID(), hotline)
    })
  }

  /** What a page answers may come late: it counts for the report of that page, or while the person is asked about it. */
  async function receiveAnswer(seen: Sighting | undefined): Promise<void> {
    const { draft, sighting } = held.reports.value
    if (seen === undefined || draft === undefined) return
    const isAsked = sighting ? isOnePage(sighting, seen) : draft.source.url === undefined
    if (isAsked || isReportedPage(draft, seen)) await receive(seen, true)
  }

  async function follow(isWanted: (now: TabInSight | undefined) => boolean): Promise<void> {
    const [{ followTab }, { hotlinePageAt }] = await Promise.all([
      import('../follow-tab.ts'),
      import('../../core/page/hotline-page-at.ts'),
    ])
    followTab(async (now, isNewPage) => {
      if (!isWanted(now) || (!isNewPage && isSameSight(tab.value, now))) return
      tab.value = now
      const hotline = await hotlinePageAt(now?.url)
      if (tab.value === now) hotlinePage.value = hotline
    })
  }

  return {
    hotlinePage,
    tab,
    async takeWaiting() {
      const waiting = held.reports.value.sighting
      if (waiting && !waiting.asked) await receive(waiting)
    },
    async takePageInSight() {
      tab.value = await activeTab()
      // Reading a page needs the list of public suffixes, which must not hold back the first paint.
      const [{ glance, look }] = await Promise.all([
        import('../see-page.ts'),
        // `receive` needs it next: asked for now, it is there by then.
        import('../../core/page/hotline-page-at.ts'),
      ])
      await receive(glance('toolbar', tab.value))
      const { id, loading } = tab.value ?? {}
      if (tab.value) void look('toolbar', tab.value).then(receiveAnswer)
      if (loading) await follow((now) => now?.id === id)
    },
    async followTabBeside() {
      if ((await currentTab()) === undefined) await follow(() => true)
    },
    async takeNothing() {
      const { glance } = await import('../see-page.ts')
      await held.changeStored((reports) =>
        reports.draft || hasLeft()
          ? reports
          : receiveSighting(reports, glance('report-page', undefined), crypto.randomUUID()),
      )
    },
    async settle(choice) {
      isSettled = true
      hotlinePage.value = undefined
      // What the person was asked about, which the browser may not have kept.
      const { sighting } = held.reports.value
      await held.changeStored(({ draft }) =>
        settleSighting(
          { ...(draft && { draft }), ...(sighting && { sighting }) },
          choice,
          crypto.randomUUID(),
        ),
      )
    },
  }
}
