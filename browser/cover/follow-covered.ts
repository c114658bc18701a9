import { browser } from 'wxt/browser'
import { beatOf, beginPatience } from './begin-patience.ts'
import { comeInFront, isLeftBehind, noteTurnedTo } from './come-in-front.ts'
import { isCovered, turnCover } from './cover-page.ts'
import { coverState, isAnyCovered, keepCoverState, watchCoverStates } from './covered-tabs.ts'
import { muteTab } from './mute-tab.ts'
import { tellCovered, watchCovered } from './watch-covered.ts'

/** A document that does not answer for five beats, a tenth of a second on a computer that is not busy, counts as bare. */
const longestWait = { beats: 5, beatMs: 20 }

/** Puts a new tab in front of a covered tab that is about to show another document. Any other tab is let be. */
export async function leaveCovered(tabId: number): Promise<void> {
  if ((await coverState(tabId)) === undefined) return
  await comeInFront(tabId)
}

/** A covered page that comes back from the browser's cache still has its sheet. */
export async function takeBack(tabId: number): Promise<void> {
  if ((await coverState(tabId)) === undefined) return
  await Promise.all([keepCoverState(tabId, 'covered'), muteTab(tabId)])
}

/** Covers a covered tab again that shows another document, behind a new tab; where the browser lets no script run, it stays there. */
async function lookAgain(tabId: number): Promise<void> {
  if ((await coverState(tabId)) !== 'covered') return
  const patience = beginPatience(longestWait.beats, () =>
    beatOf(longestWait.beatMs, () => browser.tabs.get(tabId)),
  )
  const covered = await Promise.race([isCovered(tabId), patience.over])
  patience.end()
  if (covered) return
  const { active } = await browser.tabs.get(tabId)
  // The page itself may have told before that it goes (Firefox 153): it is behind a new tab by now.
  const isLeft = active || isLeftBehind(tabId)
  await comeInFront(tabId)
  await keepCoverState(tabId, isLeft ? 'left' : 'bare')
  if (await turnCover(tabId, true)) return
  void tellCovered(tabId, false)
}

/** Somebody who turns to a tab that they covered is not to see what came there behind their back; the second time they mean it. */
async function turnAway(tabId: number): Promise<void> {
  if ((await coverState(tabId)) !== 'bare') return
  await Promise.all([comeInFront(tabId), keepCoverState(tabId, 'left')])
}

function update(tabId: number, { status }: { status?: string | undefined }): void {
  if (status === 'loading') void lookAgain(tabId).catch(() => undefined)
}

function turnTo({ tabId }: { tabId: number }): void {
  noteTurnedTo(tabId)
  void turnAway(tabId).catch(() => undefined)
}

const forget = (tabId: number): void => void keepCoverState(tabId, undefined)

function listen(isWanted: boolean): void {
  const way = isWanted ? 'addListener' : 'removeListener'
  browser.tabs.onUpdated[way](update)
  browser.tabs.onActivated[way](turnTo)
  browser.tabs.onRemoved[way](forget)
}

/**
 * Sees to it that a covered tab that shows another document is covered again, or left. It listens only while there is one: every
 * page that anybody opens, and every tab they turn to, would wake the worker otherwise. (Firefox 153 wakes it all the same: what
 * an event page listened to when it began it is woken for, https://bugzilla.mozilla.org/show_bug.cgi?id=1899767.)
 */
export function followCovered(): void {
  let looking = Promise.resolve()
  const look = (): void => {
    looking = looking.then(async () => listen(await isAnyCovered())).catch(() => undefined)
  }
  // At once: one of these may be what woke the worker.
  listen(true)
  watchCoverStates(look)
  // A page is covered from the panel as well.
  watchCovered(look)
  look()
}
