import { browser } from 'wxt/browser'
import { leaveOpenedAt, takeOpenedAt } from './opened-at.ts'
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
 * Opens an address in the window that this surface stands in, where nothing is known of the page it was opened on. A popup of a
 * private window would open it in an ordinary one by itself (Chromium, `incognito: spanning`).
 */
export async function openPageHere(url: string): Promise<void> {
  try {
    const { id } = await browser.windows.getCurrent()
    await openPage(url, id === undefined ? undefined : { windowId: id })
  } catch {
    // With the document alone: the extension API may be what failed.
    open(url, '_blank', 'noopener,noreferrer')
  }
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
 * The same of the window that this surface itself stands in, by the browser's word in the press itself: a popup may be pressed before
 * it knows which tab it was opened on. A browser that does not tell has no windows, or nothing private.
 */
export async function isRoomForOwnPages(): Promise<boolean> {
  if (showsOwnPages(true)) return true
  try {
    return !(await browser.windows.getCurrent()).incognito
  } catch {
    return true
  }
}

/** Every page of Signpost opens through here. @throws when the browser refuses, or has no room for it in this window. */
async function openOwnPage(isPrivate: boolean, open: () => Promise<unknown>): Promise<void> {
  if (!showsOwnPages(isPrivate) || !(await isRoomForOwnPages()))
    throw new Error('A private window shows no page of Signpost.')
  await open()
}

/**
 * Opens the report in a tab beside a page. Its address says nothing of what is reported.
 *
 * @throws when the browser refuses, or has no place for it beside a private page.
 */
export async function openReportPage(beside: TabInSight | undefined): Promise<void> {
  await openOwnPage(beside?.incognito ?? false, () => openPage(ownAddress('/report.html'), beside))
}

/** Opens the report in a tab behind the one in front, where no desk can stand beside it. */
export async function openReportBehind(beside: Beside | undefined, isPrivate: boolean): Promise<void> {
  try {
    await openOwnPage(isPrivate, () => openPageBehind(ownAddress('/report.html'), beside))
  } catch {
    // A window that takes no page of an extension: the toolbar button still shows the report.
  }
}

/**
 * Opens the guides in a tab beside a page.
 *
 * @param begin the place they begin at, such as `young`; their start where it is empty.
 * @throws when the browser refuses, or has no room for them in a private window.
 */
export async function openGuidesPage(beside: Beside | undefined, begin: string): Promise<void> {
  await openOwnPage(false, async () => {
    if (begin !== '') await leaveOpenedAt(begin)
    try {
      await openPage(ownAddress('/guides.html'), beside)
    } catch (cause) {
      // Nobody is to find later where somebody wanted to read.
      await takeOpenedAt()
      throw cause
    }
  })
}

/**
 * Opens the settings: as a page of its own, or where the browser keeps an extension's settings.
 *
 * @throws when the browser refuses, or has no room for them in a private window.
 */
export async function openSettingsPage(): Promise<void> {
  await openOwnPage(false, () => browser.runtime.openOptionsPage())
}
