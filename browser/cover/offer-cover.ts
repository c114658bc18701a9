import { browser } from 'wxt/browser'
import { type CoverEvent, coverEvents } from '../../core/cover/cover-order.ts'
import { propertyOf } from '../../core/page/property-of.ts'
import { type TabInSight, tabInSight } from '../tab-in-sight.ts'
import { beginPatience } from './begin-patience.ts'
import { cameInFront, comeInFront } from './come-in-front.ts'
import { turnCover } from './cover-page.ts'
import { leaveCovered, takeBack } from './follow-covered.ts'
import { muteTab } from './mute-tab.ts'
import { coverCommand } from './sheet-for.ts'

/** In milliseconds: how long a page may take to answer, and then to be covered, before it is left behind a new tab. */
const longestWait = 200

/**
 * A page that takes no sheet, such as the browser's own, or none in time, since it hangs, is left behind a new tab: the key never
 * does nothing.
 *
 * @param isAgain whether this may be a key that is held, or pressed twice in a hurry: it then hides only.
 */
async function coverByKey({ id }: TabInSight, isAgain: boolean): Promise<void> {
  const patience = beginPatience(longestWait)
  const choose = (isCovered: boolean): boolean => {
    // Nobody waits for a page any longer that answers late, and it is not to be shown behind their back.
    if (!isCovered || isAgain || patience.isOver()) {
      patience.renew()
      return true
    }
    patience.end()
    return false
  }
  const turned = await Promise.race([turnCover(id, choose), patience.over])
  patience.end()
  // A key that is held comes again on the new tab, which takes no sheet itself.
  if (turned !== undefined || (isAgain && cameInFront(id))) return
  await comeInFront(id)
  // A page that hangs may sound on. Where it takes no sheet in the end, it is given back its sound.
  if (patience.isOver()) await muteTab(id)
}

async function follow(event: CoverEvent, tabId: number): Promise<void> {
  switch (event) {
    case 'uncover':
      await turnCover(tabId, false)
      return
    case 'leaving':
      return leaveCovered(tabId)
    case 'back':
      return takeBack(tabId)
  }
}

type Sender = { id?: string | undefined; frameId?: number | undefined; tab?: { id?: number | undefined } }

/**
 * A key that is held comes again and again (seen in Chromium 156), and would cover the page and show it in turn; somebody in a hurry
 * presses twice. So a press may always hide, and shows only what has been covered for as long as this, in milliseconds, without
 * another press: keyboards begin to repeat within a second, and then many times a second.
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
    const isAgain = now() - last < samePressMs
    last = now()
    const inSight = tabInSight(tab)
    if (inSight) void coverByKey(inSight, isAgain)
  })
  browser.runtime.onMessage.addListener((message: unknown, sender: Sender) => {
    const tabId = sender.tab?.id
    if (sender.id !== browser.runtime.id || sender.frameId !== 0 || tabId === undefined) return
    if (propertyOf(message, 'kind') !== 'cover') return
    const event = coverEvents.find((known) => known === propertyOf(message, 'event'))
    if (event) void follow(event, tabId)
  })
}
