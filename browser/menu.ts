import { browser } from 'wxt/browser'
import { chooseLanguage } from '../core/language/choose-language.ts'
import type { Click } from '../core/page/seen-page.ts'
import { dropEnded, isOnePage, isReportedPage } from '../core/report/receive-sighting.ts'
import type { Settings } from '../core/settings/settings.ts'
import { obeyedSettings, watchObeyedSettings } from './obeyed-settings.ts'
import { openReportPage, showsOwnPages } from './open-page.ts'
import { changeReports } from './report-store.ts'
import { glance, look } from './see-page.ts'
import { settingsOrDefaults } from './settings.ts'
import { type TabInSight, tabInSight } from './tab-in-sight.ts'

const entry = 'report'

const titles = import.meta.glob<string>(['../locales/*.json', '!../locales/languages.json'], {
  query: '?menu',
  import: 'default',
  eager: true,
})

const titleIn = new Map(
  Object.entries(titles).map(([path, title]) => [path.replace(/^.*\/(\w+)\.json.*$/, '$1'), title]),
)

function titleFor({ language }: Settings): string {
  const tag = chooseLanguage([language, ...navigator.languages], [...titleIn.keys()])
  return titleIn.get(tag) ?? tag
}

/** Updates the entry if it is there, else creates it: a worker is stopped and started, and its menus outlive it. */
async function nameEntry(title: string): Promise<void> {
  try {
    await browser.contextMenus.update(entry, { title })
  } catch {
    // The browser says "cannot find menu item" in words of its own; then there is none yet.
    browser.contextMenus.create({
      id: entry,
      title,
      contexts: ['page', 'frame', 'link', 'image', 'video', 'audio', 'selection'],
    })
  }
}

/** Twice, because Chromium keeps a policy back for seconds after it has started, and the entry must not wait for that. */
async function showEntry(): Promise<void> {
  await nameEntry(titleFor(await settingsOrDefaults()))
  await nameEntry(titleFor(await obeyedSettings()))
}

/** True when the popup opened. Firefox before 149 wants this called straight from the click, before anything is awaited. */
async function openPanel(windowId: number): Promise<boolean> {
  try {
    await browser.action.openPopup({ windowId })
    return true
  } catch {
    // No popup here: Chromium before 127, a window that is not in front, Firefox with the button hidden.
    return false
  }
}

/** False when the browser would not keep it. The panel then begins with the page in sight, and says so itself. */
async function keptForPanel(change: Parameters<typeof changeReports>[0]): Promise<boolean> {
  try {
    await changeReports(change)
    return true
  } catch {
    // Storage is full or refused: what was clicked is lost, the way to a hotline must not be.
    return false
  }
}

/** Where no panel opens. A private window has room for nothing else of Chromium's extensions: the button then says that something waits in it. */
async function showReportElsewhere(tab: TabInSight | undefined): Promise<void> {
  if (tab === undefined || showsOwnPages(tab.incognito)) return openReportPage(tab)
  await browser.action.setBadgeText({ tabId: tab.id, text: '1' })
}

async function reportFromMenu(click: Click, tab: TabInSight | undefined): Promise<void> {
  const opening = tab === undefined ? Promise.resolve(false) : openPanel(tab.windowId)
  const glimpsed = glance('menu', tab, click)
  const isKept = await keptForPanel((reports) => ({ ...dropEnded(reports, glimpsed.at), sighting: glimpsed }))
  if (!(await opening)) await showReportElsewhere(tab)
  if (tab === undefined || !isKept) return
  const seen = await look('menu', tab, click)
  if (seen === undefined) return
  await keptForPanel((reports) => {
    const { draft, sighting } = reports
    // Meanwhile the person may have pointed at another page, or said which report to go on with.
    const isWanted = sighting ? isOnePage(sighting, seen) : draft && isReportedPage(draft, seen)
    return isWanted ? { ...reports, sighting: seen } : reports
  })
}

/** Reports what the one entry was chosen on. Firefox for Android has no menus: the button suffices there. */
export function takeMenuClicks(): void {
  browser.contextMenus?.onClicked.addListener((info, tab) => void reportFromMenu(info, tabInSight(tab)))
}

/** Has the one entry there, whatever is clicked, in the person's language. */
export function keepMenuEntry(): void {
  if (browser.contextMenus === undefined) return
  browser.runtime.onInstalled.addListener(() => void showEntry())
  browser.runtime.onStartup.addListener(() => void showEntry())
  watchObeyedSettings(() => void showEntry())
}
