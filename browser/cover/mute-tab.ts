import { browser } from 'wxt/browser'

/** Mutes a tab with everything in it, frames as well. @returns false where the browser cannot, such as on phones. */
export async function muteTab(tabId: number): Promise<boolean> {
  try {
    const { mutedInfo } = await browser.tabs.get(tabId)
    if (mutedInfo === undefined) return false
    // A tab that the person has muted stays theirs, and muted afterwards.
    if (mutedInfo.muted) return true
    const muted = await browser.tabs.update(tabId, { muted: true })
    return muted?.mutedInfo?.muted === true
  } catch {
    return false
  }
}

/** Takes back what `muteTab` did. The browser itself remembers who muted a tab, so nothing has to be kept here. */
export async function unmuteTab(tabId: number): Promise<void> {
  try {
    const { mutedInfo } = await browser.tabs.get(tabId)
    const isOurs = mutedInfo?.muted && mutedInfo.extensionId === browser.runtime.id
    if (isOurs) await browser.tabs.update(tabId, { muted: false })
  } catch {
    // The tab has gone, and its sound with it.
  }
}
