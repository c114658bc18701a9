import { browser } from 'wxt/browser'

/** New tabs on their way, by the tab that they come in front of. */
const coming = new Map<number, Promise<void>>()
/** The tabs that were opened so, for as long as the worker runs. */
const opened = new Set<number>()

/** Whether this is a new tab that was opened to be in front of another. */
export const cameInFront = (tabId: number): boolean => opened.has(tabId)

async function open(tabId: number): Promise<void> {
  const { active, windowId, incognito } = await browser.tabs.get(tabId)
  if (!active) return
  try {
    const { id } = await browser.tabs.create({ windowId, active: true })
    if (id !== undefined) opened.add(id)
  } catch {
    // A window without a bar of tabs takes none.
    await browser.windows?.create({ focused: true, incognito })
  }
}

/**
 * Opens a new tab in front of a tab, as calm as any sheet, unless that tab is behind already. It asks nothing of the page, which may
 * hang.
 */
export async function comeInFront(tabId: number): Promise<void> {
  const under = coming.get(tabId)
  if (under) return under
  const opening = open(tabId)
    // The tab has gone, and all it showed with it.
    .catch(() => undefined)
    .finally(() => coming.delete(tabId))
  coming.set(tabId, opening)
  return opening
}
