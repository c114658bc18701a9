import { browser } from 'wxt/browser'
import { openPage } from './open-page.ts'

/** Whether the person has let Signpost into private windows, which only they can do. */
export async function isAllowedInPrivate(): Promise<boolean> {
  return await browser.extension.isAllowedIncognitoAccess()
}

/** Opens Chromium's own page of this extension, where private windows are allowed. Firefox opens its page for nobody. */
export async function openExtensionEntry(): Promise<void> {
  await openPage(`chrome://extensions/?id=${browser.runtime.id}`)
}
