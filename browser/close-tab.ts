import { browser } from 'wxt/browser'
import { openPageBehind, ownAddress } from './open-page.ts'

/** A tab that is there and whose page this extension was let see. */
export type KnownTab = { id: number; windowId: number; index: number; incognito: boolean }

function isSameOrigin(one: string, other: string): boolean {
  return URL.canParse(one) && URL.canParse(other) && new URL(one).origin === new URL(other).origin
}

/**
 * A tab that still shows the page it was granted for: browsers take `activeTab` back, and the address with it, when the tab goes
 * to another site (Chromium) or another page (Firefox). Undefined when it does not, or is gone.
 *
 * @param seen the address it was granted for. A press may since have granted the tab for a page of another site.
 */
export async function knownTab(tabId: number, seen: string): Promise<KnownTab | undefined> {
  try {
    const { id, windowId, index, incognito, url } = await browser.tabs.get(tabId)
    if (id === undefined || windowId === undefined || url === undefined) return undefined
    return isSameOrigin(url, seen) ? { id, windowId, index, incognito } : undefined
  } catch {
    // The person has closed it.
    return undefined
  }
}

/** Closes a tab. The last one of a window makes room for a new one first, or the window would close with it. */
export async function closeTab({ id, windowId }: KnownTab): Promise<void> {
  const tabs = await browser.tabs.query({ windowId })
  if (tabs.length === 1) await browser.tabs.create({ windowId })
  await browser.tabs.remove(id)
}

/**
 * Closes the tab of the page that is reported, for a popup, and opens the report in its place. The popup closes as soon as another
 * tab is in front, and on a busy computer asks for nothing more then: so the report opens behind the page first, and browsers turn
 * to the next tab by themselves. A private window gets an ordinary new tab, since Chromium shows no page of an extension there.
 */
export async function replaceByReport({ id, incognito, ...place }: KnownTab): Promise<void> {
  const report = await openPageBehind(incognito ? undefined : ownAddress('/report.html'), place)
  await Promise.all([
    browser.tabs.remove(id),
    // The page may stand behind another one, or may have been opened from one that browsers turn back to.
    browser.tabs.update(report, { active: true }),
  ])
}
