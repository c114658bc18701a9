import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, LaunchOptions } from './browser.ts'

/** The page that an extension opens by itself once it is installed; not every extension under test has one. */
const firstPage = 'welcome.html'

function isExpected({ extension, policy }: LaunchOptions): boolean {
  const set = typeof policy === 'function' ? policy('') : JSON.stringify(policy ?? {})
  return existsSync(join(extension, firstPage)) && !/"skipWelcome":\s*true/.test(set)
}

/** Waits until the first page is there, where one is to come, and closes it unless it was asked for. */
export async function passFirstRun(browser: Browser, options: LaunchOptions): Promise<void> {
  if (!isExpected(options)) return
  const page = await browser.tab(`${browser.extensionOrigin}/${firstPage}`)
  if (options.firstPage !== 'kept') await page.close()
}
