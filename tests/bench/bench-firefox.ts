import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import puppeteer from 'puppeteer-core'
import { findBrowser } from '../../scripts/find-browsers.ts'
import { biDiOf, ChromeScope } from '../e2e/driver/chrome-scope.ts'
import { hasFirstPage } from '../e2e/driver/first-run.ts'
import { waitUntil } from '../e2e/driver/wait-until.ts'
import type { BenchBrowser, LaunchBench } from './bench-browser.ts'
import { closePage, openTab, pressButton, readShown, readTitle } from './firefox-window.ts'
import { type Opening, readTold, type Told } from './measured-opening.ts'
import { type Contestant, contestants } from './prepare-extensions.ts'

const uuids = {
  signpost: 'b2c3a3f4-6c1e-4c5c-9d0a-0f6f4a6b7c11',
  empty: '6f0c8f0e-59b4-4f0e-8b57-6c0f5d4f9a22',
} as const

async function readId(folder: string): Promise<string> {
  const manifest: { browser_specific_settings: { gecko: { id: string } } } = JSON.parse(
    await readFile(join(folder, 'manifest.json'), 'utf8'),
  )
  return manifest.browser_specific_settings.gecko.id
}

/** Launches Firefox, headless, with both extensions. */
export const launchBenchFirefox: LaunchBench = async (folders, page) => {
  const ids = { signpost: await readId(folders.signpost), empty: await readId(folders.empty) }
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: await findBrowser('firefox'),
    headless: true,
    defaultViewport: null,
    args: ['--remote-allow-system-access', '--width=1200', '--height=900'],
    env: { ...process.env, TZ: 'Asia/Manila' },
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({
        [ids.signpost]: uuids.signpost,
        [ids.empty]: uuids.empty,
      }),
      // Times are otherwise rounded, and shaken, against fingerprinting.
      'privacy.reduceTimerPrecision': false,
      'network.captive-portal-service.enabled': false,
      'network.connectivity-service.enabled': false,
    },
  })
  const [tab] = await browser.pages()
  await tab?.goto(page)
  for (const contestant of contestants) await browser.installExtension(folders[contestant])
  const bench = new BenchFirefox(new ChromeScope(biDiOf(browser)), ids, () => browser.close())
  for (const contestant of contestants) {
    if (hasFirstPage(folders[contestant])) await bench.closeFirstPage(contestant)
  }
  return bench
}

class BenchFirefox implements BenchBrowser {
  private readonly chrome: ChromeScope
  private readonly ids: Readonly<Record<Contestant, string>>
  readonly close: () => Promise<void>

  constructor(chrome: ChromeScope, ids: Record<Contestant, string>, close: () => Promise<void>) {
    this.chrome = chrome
    this.ids = ids
    this.close = close
  }

  async press(contestant: Contestant): Promise<Opening> {
    const pressed = await this.chrome.run(pressButton, this.ids[contestant])
    const told = await this.whenWhole(contestant)
    // Firefox loads a panel before it opens it: nobody can use what is painted in a panel that is not there yet.
    const shown = await waitUntil(() => this.chrome.run(readShown), 'The panel did not open.')
    await this.closePage(contestant)
    return {
      ...told,
      pressed,
      usable: Math.max(told.usable, shown),
      contentful: Math.max(told.contentful, shown),
      ready: Math.max(told.ready, shown),
      whole: Math.max(told.whole, shown),
    }
  }
  async openPage(contestant: Contestant, path: string): Promise<Opening> {
    const url = `moz-extension://${uuids[contestant]}/${path}`
    const pressed = await this.chrome.run(openTab, url)
    const told = await this.whenWhole(contestant)
    await this.closePage(contestant)
    return { ...told, pressed }
  }

  /** Nobody is measured beside the page that an extension opens once it is installed. */
  async closeFirstPage(contestant: Contestant): Promise<void> {
    const origin = `moz-extension://${uuids[contestant]}`
    await waitUntil(
      async () => (await this.chrome.run(readTitle, origin)) !== '',
      'The extension does not open its first page.',
    )
    await this.closePage(contestant)
  }

  private whenWhole(contestant: Contestant): Promise<Told> {
    const origin = `moz-extension://${uuids[contestant]}`
    return waitUntil(
      async () => readTold(await this.chrome.run(readTitle, origin)),
      `The page of ${contestant} told no times.`,
    )
  }
  private async closePage(contestant: Contestant): Promise<void> {
    const origin = `moz-extension://${uuids[contestant]}`
    await this.chrome.run(closePage, origin)
    await waitUntil(
      async () => (await this.chrome.run(readTitle, origin)) === '',
      `The page of ${contestant} does not close.`,
    )
  }
}
