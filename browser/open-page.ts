import { browser } from 'wxt/browser'
import type { TabInSight } from './tab-in-sight.ts'

/** Opens an address in a new tab in front of the person, in the window they are in. @throws when the browser refuses. */
export async function openPage(url: string, beside?: { windowId: number; index: number }): Promise<void> {
  await browser.tabs.create({
    url,
    active: true,
    ...(beside && { windowId: beside.windowId, index: beside.index + 1 }),
  })
}

/** Opens the report in a tab beside a page. Its address says nothing of what is reported. */
export async function openReportPage(beside: TabInSight | undefined): Promise<void> {
  await openPage(browser.runtime.getURL('/report.html'), beside)
}

/** Opens the settings: as a page of its own, or where the browser keeps an extension's settings. */
export async function openSettingsPage(): Promise<void> {
  await browser.runtime.openOptionsPage()
}
