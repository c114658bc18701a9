import type { CoverEvent } from '../../core/cover/cover-order.ts'

/** The browser's own: the polyfill would be many times the size of the script that is injected. */
declare const chrome: { runtime?: { id?: string; sendMessage(message: object): Promise<unknown> } }

/** Tells Signpost what happened on the sheet, and waits until what it does then is done. @returns false when there is no Signpost any more: it was updated or removed meanwhile. */
export async function tell(event: CoverEvent): Promise<boolean> {
  if (chrome.runtime?.id === undefined) return false
  try {
    await chrome.runtime.sendMessage({ kind: 'cover', event })
    return true
  } catch {
    return chrome.runtime?.id !== undefined
  }
}
