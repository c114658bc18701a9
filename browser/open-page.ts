import { browser } from 'wxt/browser'
import type { TabInSight } from './tab-in-sight.ts'

/** Opens an address in a new tab in front of the person, in the window they are in. @throws when the browser refuses. */
export async function openPage(url: string, beside?: { windowId: number; index?: number }): Promise<void> {
  await browser.tabs.create({
    url,
    active: true,
    ...(beside && { windowId: beside.windowId }),
    ...(beside?.index !== undefined && { index: beside.index + 1 }),
  })
}

/** Opens the report in a tab beside a page. Its address says nothing of what is reported. */
export async function openReportPage(beside: TabInSight | undefined): Promise<void> {
  const report = browser.runtime.getURL('/report.html')
  try {
    await openPage(report, beside)
  } catch {
    // Chromium shows no extension page in a private window (`incognito: spanning`); an ordinary one then has to do.
    await openPage(report)
  }
}

/** Opens the settings: as a page of its own, or where the browser keeps an extension's settings. */
export async function openSettingsPage(): Promise<void> {
  await browser.runtime.openOptionsPage()
}
