import { browser } from 'wxt/browser'

/**
 * Not every browser has the call, and on a phone, which has no toolbar, the answer is empty.
 * https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/action/getUserSettings
 */
type Action = { getUserSettings?(): Promise<{ isOnToolbar?: boolean }> }

/** Whether the button stands in the toolbar; undefined where the browser does not tell. */
export async function isButtonPinned(): Promise<boolean | undefined> {
  const action: object & Action = browser.action
  return (await action.getUserSettings?.())?.isOnToolbar
}
