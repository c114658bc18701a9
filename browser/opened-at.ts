import { browser } from 'wxt/browser'
import { propertyOf } from '../core/page/property-of.ts'

/** Where the next page that opens begins: in memory only, until it has begun. Its address and its title would be written down. */
const key = 'openedAt'

/** Says where the page that is opened next begins, such as `young`. Where the browser keeps nothing, it begins at its start. */
export async function leaveOpenedAt(place: string): Promise<void> {
  try {
    await browser.storage.session.set({ [key]: place })
  } catch {
    // The page is still worth opening.
  }
}

/** Where this page begins, said once; `undefined` at its start. */
export async function takeOpenedAt(): Promise<string | undefined> {
  try {
    const stored = await browser.storage.session.get(key)
    await browser.storage.session.remove(key)
    const place = propertyOf(stored, key)
    return typeof place === 'string' ? place : undefined
  } catch {
    return undefined
  }
}
