import { browser } from 'wxt/browser'
import { propertyOf } from '../core/page/property-of.ts'
import { openSidePanel } from './desk.ts'
import { isOwnPage, type Sender } from './is-own-page.ts'

/** The hotline's tab, and the window to open the desk in. */
type HandedOver = { tabId: number; windowId: number }

const kind = 'bring-to-front'

async function bring({ tabId, windowId }: HandedOver): Promise<void> {
  const desk = openSidePanel(windowId)
  await browser.tabs.update(tabId, { active: true })
  await desk
}

async function askTheWorker(handedOver: HandedOver): Promise<void> {
  try {
    await browser.runtime.sendMessage({ kind, ...handedOver })
  } catch {
    // No worker hears it: the popup does the same by itself.
  }
}

/**
 * Brings a tab to the front with the desk beside it, for a popup of Chromium. Either takes the focus from the popup, which then
 * closes, and on a busy computer it may be gone before it has asked for the other (Chromium 156). So the worker is asked first,
 * while nothing closes the popup, and does the same: twice is no more than once.
 *
 * @throws when the tab cannot be brought to the front.
 */
export async function bringToFront(handedOver: HandedOver): Promise<void> {
  void askTheWorker(handedOver)
  await bring(handedOver)
}

/** Does for a popup what it may not live long enough to do. Messages of other senders and shapes are ignored. */
export function offerBringingToFront(): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Sender) => {
    const tabId = propertyOf(message, 'tabId')
    const windowId = propertyOf(message, 'windowId')
    if (!isOwnPage(sender) || propertyOf(message, 'kind') !== kind) return
    if (typeof tabId !== 'number' || typeof windowId !== 'number') return
    bring({ tabId, windowId }).catch(() => {
      // The popup tells the person, if the tab has not been closed by them.
    })
  })
}
