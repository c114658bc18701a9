import { browser } from 'wxt/browser'
import { propertyOf } from '../../core/page/property-of.ts'

const kind = 'covered'

/** Tells every other surface whether the page in a tab is covered. */
export async function tellCovered(tabId: number, isCovered: boolean): Promise<void> {
  try {
    await browser.runtime.sendMessage({ kind, tabId, isCovered })
  } catch {
    // Nobody else is listening.
  }
}

/** Calls back when a page is covered or uncovered anywhere. Messages of pages, other senders and shapes are ignored. */
export function watchCovered(seen: (tabId: number, isCovered: boolean) => void): void {
  browser.runtime.onMessage.addListener(
    (message: unknown, sender: { id?: string | undefined; url?: string | undefined }) => {
      if (sender.id !== browser.runtime.id || propertyOf(message, 'kind') !== kind) return
      const tabId = propertyOf(message, 'tabId')
      const isCovered = propertyOf(message, 'isCovered')
      if (typeof tabId === 'number' && typeof isCovered === 'boolean') seen(tabId, isCovered)
    },
  )
}
