import { browser } from 'wxt/browser'

/** The tab a gesture was made on, as far as the gesture lets us see it. Its address and title are the page's word. */
export type TabInSight = {
  id: number
  windowId: number
  index: number
  incognito: boolean
  loading: boolean
  url: unknown
  title: unknown
}

type BrowserTab = {
  id?: number | undefined
  windowId?: number | undefined
  index: number
  incognito: boolean
  status?: string | undefined
  url?: string | undefined
  title?: string | undefined
}

/** The browser's tab as we know it; undefined for a tab that cannot be spoken to, such as a devtools window. */
export function tabInSight(tab: BrowserTab | undefined): TabInSight | undefined {
  if (tab?.id === undefined || tab.windowId === undefined) return undefined
  const { id, windowId, index, incognito, status, url, title } = tab
  return { id, windowId, index, incognito, loading: status === 'loading', url, title }
}

/** The tab in front of the person; undefined where the browser does not tell, and the person then says what they saw. */
export async function activeTab(): Promise<TabInSight | undefined> {
  try {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true })
    return tabInSight(tab)
  } catch {
    // A report without a page is better than none: its first field asks for the address.
    return undefined
  }
}

/** The tab that this page itself is in; undefined for a popup or a side panel, and where the browser does not tell. */
export async function currentTab(): Promise<TabInSight | undefined> {
  try {
    return tabInSight(await browser.tabs.getCurrent())
  } catch {
    // Known tabs only spare the person a step: without one, pages open where the browser puts them.
    return undefined
  }
}
