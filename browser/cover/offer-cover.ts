import { browser } from 'wxt/browser'
import { type CoverEvent, coverEvents } from '../../core/cover/cover-order.ts'
import { propertyOf } from '../../core/page/property-of.ts'
import { type TabInSight, tabInSight } from '../tab-in-sight.ts'
import { turnCover } from './cover-page.ts'
import { muteTab, unmuteTab } from './mute-tab.ts'
import { coverCommand } from './sheet-for.ts'

/** A page that takes no sheet, such as the browser's own, is left behind a new tab: the key never does nothing. */
async function coverByKey(tab: TabInSight | undefined): Promise<void> {
  if (tab === undefined) return
  if ((await turnCover(tab.id)) === undefined) await browser.tabs.create({ windowId: tab.windowId })
}

async function follow(event: CoverEvent, tabId: number): Promise<void> {
  switch (event) {
    case 'uncover':
      await turnCover(tabId, false)
      return
    case 'gone':
      return unmuteTab(tabId)
    case 'back':
      await muteTab(tabId)
      return
  }
}

type Sender = { id?: string | undefined; frameId?: number | undefined; tab?: { id?: number | undefined } }

/**
 * A key that is held comes again and again (seen in Chromium 156), and would cover the page and show it in turn. What comes
 * within this of the one before is the same press: keyboards begin to repeat within a second, and then many times a second.
 */
const samePressMs = 1000

/**
 * The key that covers the page in front, and the sheet's own button. A page can ask for nothing but its own tab.
 *
 * @param now in milliseconds.
 */
export function offerCover(now: () => number = () => performance.now()): void {
  let last = Number.NEGATIVE_INFINITY
  browser.commands?.onCommand.addListener((command, tab) => {
    if (command !== coverCommand) return
    const isHeld = now() - last < samePressMs
    last = now()
    if (!isHeld) void coverByKey(tabInSight(tab))
  })
  browser.runtime.onMessage.addListener((message: unknown, sender: Sender) => {
    const tabId = sender.tab?.id
    if (sender.id !== browser.runtime.id || sender.frameId !== 0 || tabId === undefined) return
    if (propertyOf(message, 'kind') !== 'cover') return
    const event = coverEvents.find((known) => known === propertyOf(message, 'event'))
    if (event) void follow(event, tabId)
  })
}
