import { readPage } from '../core/page/read-page.ts'
import type { Click } from '../core/page/seen-page.ts'
import type { Sighting } from '../core/report/sighting.ts'
import { capturePage } from './capture-page.ts'
import type { TabInSight } from './tab-in-sight.ts'

/** What a gesture shows before the page has said anything: the tab's address and title, and what the click pointed at. */
export function glance(
  gesture: Sighting['gesture'],
  tab: TabInSight | undefined,
  click: Click = {},
): Sighting {
  return sighting(gesture, tab, click, undefined)
}

/** The same gesture with what the page says of itself, or undefined when the page may not be asked or does not answer. */
export async function look(
  gesture: Sighting['gesture'],
  tab: TabInSight,
  click: Click = {},
): Promise<Sighting | undefined> {
  const captured = await capturePage(tab.id)
  return captured === undefined ? undefined : sighting(gesture, tab, click, captured)
}

function sighting(
  gesture: Sighting['gesture'],
  tab: TabInSight | undefined,
  click: Click,
  captured: unknown,
): Sighting {
  const at = Date.now()
  // Firefox 153 gives a page that loads the title of the one before it, until it has one of its own.
  const title = tab?.loading ? undefined : tab?.title
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions()
  return {
    gesture,
    at,
    timeZone,
    ...(tab && { tab: { id: tab.id, windowId: tab.windowId, incognito: tab.incognito } }),
    page: readPage(captured, click, { url: tab?.url, title }, at),
  }
}
