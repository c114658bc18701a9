import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, LaunchOptions } from './browser.ts'
import { waitUntil } from './wait-until.ts'

/** The page that an extension opens by itself once it is installed. */
export const firstPage = 'welcome.html'

/** Whether the extension in a folder opens one: not every extension under test does. */
export function hasFirstPage(folder: string): boolean {
  return existsSync(join(folder, firstPage))
}

function isExpected({ extension, policy, firstPage: wanted }: LaunchOptions): boolean {
  if (wanted === 'not-expected') return false
  const set = typeof policy === 'function' ? policy('') : JSON.stringify(policy ?? {})
  return hasFirstPage(extension) && !/"skipWelcome":\s*true/.test(set)
}

/** Waits until the first page is there, where one is to come, and closes it unless it was asked for. */
export async function passFirstRun(browser: Browser, options: LaunchOptions): Promise<void> {
  if (!isExpected(options)) return
  const address = `${browser.extensionOrigin}/${firstPage}`
  const page = await browser.tab(address)
  if (options.firstPage === 'kept') return
  // Chromium 156 leaves the whole extension without its messages where a page is closed while its style sheet is put into
  // the browser's language, which takes no person's speed.
  await page.waitFor(
    () => page.evaluate(() => document.readyState === 'complete'),
    'The first page does not load.',
  )
  await page.close()
  await waitUntil(
    async () => !(await browser.tabs()).some(({ url }) => url === address),
    'The first page does not close.',
  )
}
