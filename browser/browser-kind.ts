import { browser } from 'wxt/browser'

/** Browsers by where they keep their buttons and their list of extensions. */
export type BrowserKind = 'chromium' | 'firefox' | 'phone' | 'other'

/** The kind of this browser. Firefox for Android has no windows. */
export function browserKind(): BrowserKind {
  if (browser.windows === undefined) return 'phone'
  if (import.meta.env.FIREFOX) return 'firefox'
  return import.meta.env.SAFARI ? 'other' : 'chromium'
}
