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

/** The tab in front of the person. */
export async function activeTab(): Promise<TabInSight | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true })
  return tabInSight(tab)
}

/** The tab that this page itself is in; undefined for a popup or a side panel. */
export async function currentTab(): Promise<TabInSight | undefined> {
  return tabInSight(await browser.tabs.getCurrent())
}
