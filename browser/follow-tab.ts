import { browser } from 'wxt/browser'
import { activeTab, type TabInSight } from './tab-in-sight.ts'

/**
 * Calls back with the tab in front of the person in this surface's window: when another tab comes in front, when its page
 * begins or ends to load, and when the person turns to this surface, since nothing tells that a press of the toolbar
 * button has granted the tab meanwhile. The tab is asked for anew each time: Firefox 153 tells no address in the event
 * itself, even of a tab that was granted (https://bugzilla.mozilla.org/show_bug.cgi?id=1686080).
 *
 * @param seen `isNewPage` where its page has begun to load since the last call. A page that is loaded anew at the same address
 *   may be there again before the tab is asked for, and then looks like the one before.
 */
export function followTab(seen: (tab: TabInSight | undefined, isNewPage: boolean) => void): void {
  let latest = 0
  const loaded = new Set<number>()
  async function ask(): Promise<void> {
    latest += 1
    const asked = latest
    const tab = await activeTab()
    // A later question was asked when more was known.
    if (asked !== latest) return
    seen(tab, tab !== undefined && loaded.has(tab.id))
    loaded.clear()
  }
  browser.tabs.onActivated.addListener(() => void ask())
  browser.tabs.onUpdated.addListener((id, { status }, { active }) => {
    if (status === 'loading') loaded.add(id)
    if (active && status !== undefined) void ask()
  })
  for (const turning of ['pointerenter', 'pointerdown', 'focusin']) {
    document.documentElement.addEventListener(turning, () => void ask())
  }
  void ask()
}
