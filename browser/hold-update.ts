import { browser } from 'wxt/browser'

/**
 * Keeps an update from ending a report. Browsers close every page of an extension that they update and empty its memory.
 * Chromium waits until none of its pages is open; Firefox only where somebody listens, and then until it starts again,
 * when no report is left anyway (https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/runtime/onUpdateAvailable).
 */
export function holdUpdate(): void {
  browser.runtime.onUpdateAvailable.addListener(() => {
    // To be listened to is all it takes.
  })
}
