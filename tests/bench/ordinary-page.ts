import { chromium, type Page } from '@playwright/test'
import { findBrowser } from '../../scripts/find-browsers.ts'
import { median, print } from './figures.ts'

type Cost = { requests: number; worlds: number; script: number; heap: number }

/** Loads a page anew: its requests, its JavaScript worlds, milliseconds of script, and kilobytes of heap after collection. */
async function costOf(page: Page, url: string): Promise<Cost> {
  await page.goto('about:blank')
  const session = await page.context().newCDPSession(page)
  let [requests, worlds] = [0, 0]
  page.on('request', () => {
    requests += 1
  })
  session.on('Runtime.executionContextCreated', ({ context }) => {
    // Playwright's own world is not the page's.
    if (!context.name.startsWith('__playwright')) worlds += 1
  })
  await session.send('Performance.enable')
  await page.goto(url, { waitUntil: 'networkidle' })
  await session.send('Runtime.enable')
  await session.send('HeapProfiler.collectGarbage')
  const { metrics } = await session.send('Performance.getMetrics')
  const metric = (name: string): number => metrics.find((each) => each.name === name)?.value ?? Number.NaN
  await session.detach()
  page.removeAllListeners('request')
  return {
    requests,
    worlds,
    script: metric('ScriptDuration') * 1000,
    heap: metric('JSHeapUsedSize') / 1000,
  }
}

async function costs(extension: string | undefined, url: string, loads: number): Promise<Cost[]> {
  const context = await chromium.launchPersistentContext('', {
    executablePath: await findBrowser('chromium'),
    headless: true,
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-background-networking',
      ...(extension ? [`--load-extension=${extension}`, `--disable-extensions-except=${extension}`] : []),
    ],
  })
  try {
    const page = await context.newPage()
    await costOf(page, url)
    const found: Cost[] = []
    for (let load = 0; load < loads; load += 1) found.push(await costOf(page, url))
    return found
  } finally {
    await context.close()
  }
}

/** Prints what an ordinary page that nobody reports costs in Chromium without and with Signpost. */
export async function printOrdinaryPage(extension: string, url: string, loads: number): Promise<void> {
  const without = await costs(undefined, url, loads)
  const beside = await costs(extension, url, loads)
  const both = (of: keyof Cost, digits: number, unit: string): string =>
    [without, beside]
      .map((found) => `${median(found.map((cost) => cost[of])).toFixed(digits)}${unit}`)
      .join(', ')
  print(`An ordinary page in Chromium, without and with Signpost, median of ${loads} loads`, [
    ['requests', both('requests', 0, '')],
    ['JavaScript worlds', both('worlds', 0, '')],
    ['script', both('script', 2, ' ms')],
    ['heap', both('heap', 0, ' kB')],
  ])
}
