import { browser } from 'wxt/browser'
import { comeInFront } from './come-in-front.ts'
import { isCovered, turnCover } from './cover-page.ts'
import { coverState, keepCoverState } from './covered-tabs.ts'
import { muteTab } from './mute-tab.ts'
import { tellCovered } from './watch-covered.ts'

/** In milliseconds: a page that does not answer by then whether it is covered counts as bare. */
const longestWait = 100

const afterwards = (milliseconds: number): Promise<undefined> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds, undefined))

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
  if (await Promise.race([isCovered(tabId), afterwards(longestWait)])) return
  const { active } = await browser.tabs.get(tabId)
  await comeInFront(tabId)
  await keepCoverState(tabId, active ? 'left' : 'bare')
  if (await turnCover(tabId, true)) return
  void tellCovered(tabId, false)
}

/** Somebody who turns to a tab that they covered is not to see what came there behind their back; the second time they mean it. */
async function turnAway(tabId: number): Promise<void> {
  if ((await coverState(tabId)) !== 'bare') return
  await Promise.all([comeInFront(tabId), keepCoverState(tabId, 'left')])
}

/** Sees to it that a covered tab that shows another document is covered again, or left. */
export function followCovered(): void {
  browser.tabs.onUpdated.addListener((tabId, { status }) => {
    if (status === 'loading') void lookAgain(tabId).catch(() => undefined)
  })
  browser.tabs.onActivated.addListener(({ tabId }) => {
    void turnAway(tabId).catch(() => undefined)
  })
}
