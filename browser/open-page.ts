import { browser } from 'wxt/browser'
import { leaveOpenedAt } from './opened-at.ts'
import type { TabInSight } from './tab-in-sight.ts'

/** Where to open a page: in this window, and right after the tab at this index where one is given. */
export type Beside = { windowId: number; index?: number }

async function createTab(
  url: string | undefined,
  active: boolean,
  beside: Beside | undefined,
): Promise<number | undefined> {
  const tab = await browser.tabs.create({
    ...(url !== undefined && { url }),
    active,
    ...(beside && { windowId: beside.windowId }),
    ...(beside?.index !== undefined && { index: beside.index + 1 }),
  })
  return tab.id
}

/** Opens an address in a new tab in front of the person, in the window they are in. @throws when the browser refuses. */
export async function openPage(url: string, beside?: Beside): Promise<void> {
  await createTab(url, true, beside)
}

/**
 * Opens an address, or the browser's own new page where there is none, in a new tab behind the one in front.
 *
 * @returns the tab's id. @throws when the browser refuses.
 */
export async function openPageBehind(url: string | undefined, beside?: Beside): Promise<number> {
  const tabId = await createTab(url, false, beside)
  if (tabId === undefined) throw new Error('The browser does not say which tab it opened.')
  return tabId
}

type OwnPage = '/report.html' | '/guides.html' | '/options.html'

/** The whole address of a page of Signpost. */
export function ownAddress(page: OwnPage): string {
  return browser.runtime.getURL(page)
}

/**
 * Whether a page of Signpost can stand in a window of this kind. In a private one Chromium would open it in an ordinary window
 * (`incognito: spanning`), whose history then says that it was there.
 */
export function showsOwnPages(isPrivate: boolean): boolean {
  return !isPrivate || import.meta.env.FIREFOX
}

/**
 * Opens the report in a tab beside a page. Its address says nothing of what is reported.
 *
 * @throws when the browser refuses, or has no place for it beside a private page.
 */
export async function openReportPage(beside: TabInSight | undefined): Promise<void> {
  if (!showsOwnPages(beside?.incognito ?? false))
    throw new Error('A private window shows no page of Signpost.')
  await openPage(ownAddress('/report.html'), beside)
}

/** Opens the report in a tab behind the one in front, where no desk can stand beside it. */
export async function openReportBehind(beside: Beside | undefined, isPrivate: boolean): Promise<void> {
  if (!showsOwnPages(isPrivate)) return
  try {
    await openPageBehind(ownAddress('/report.html'), beside)
  } catch {
    // A window that takes no page of an extension: the toolbar button still shows the report.
  }
}

/**
 * Opens the guides in a tab beside a page.
 *
 * @param begin the place they begin at, such as `young`; their start where it is empty.
 */
export async function openGuidesPage(beside: Beside | undefined, begin: string): Promise<void> {
  if (begin !== '') await leaveOpenedAt(begin)
  await openPage(ownAddress('/guides.html'), beside)
}

/** Opens the settings: as a page of its own, or where the browser keeps an extension's settings. */
export async function openSettingsPage(): Promise<void> {
  await browser.runtime.openOptionsPage()
}
