import { browser } from 'wxt/browser'

/** What the browser says of the sender of a message. */
export type Sender = { id?: string | undefined; url?: string | undefined; tab?: unknown }

/**
 * Whether a message comes from a page or the worker of Signpost. Its scripts in other pages have its id too, and a page
 * that has broken out of its bounds could speak as one of them: those are in a tab, and have the address of that page.
 */
export function isOwnPage({ id, url, tab }: Sender): boolean {
  if (id !== browser.runtime.id) return false
  return url === undefined ? tab === undefined : url.startsWith(browser.runtime.getURL('/'))
}
