import { globSync } from 'node:fs'
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { defaultSettings } from '../../core/settings/settings.ts'
import type { Browser } from '../e2e/driver/browser.ts'
import type { Surface } from '../e2e/driver/surface.ts'
import { beginJourney, build, eventually, type Journey, name, openPanelOn, say } from '../e2e/journey.ts'
import { type OlderBuild, olderBuild, olderVersion } from '../faults/older-build.ts'
import {
  captureAt,
  expectKept,
  expectNothingTyped,
  expectWayOn,
  type Held,
  heldAt,
  standAt,
  steps,
} from '../faults/steps.ts'
import { addToFigure } from '../figures.ts'
import { storeZip } from '../fixtures/store-zip.ts'

declare const chrome: {
  runtime: { getManifest: () => { version: string } }
  storage: Record<'session' | 'local', { set: (items: object) => Promise<void> }>
}

/** As the first shape kept them, before there was a welcome page. */
const firstShape = { shape: 1, country: 'PH', language: 'en', appearance: 'dark' }
const migrated = {
  ...defaultSettings,
  country: 'PH',
  language: 'en',
  appearance: 'dark',
  welcomed: true,
}

let older: OlderBuild
let running: string
let journey: Journey
let browser: Browser
let captured: Held
let address: string

beforeAll(async () => {
  older = await olderBuild(build)
  running = await mkdtemp(join(tmpdir(), 'signpost-running-'))
  await cp(older.path, running, { recursive: true })
  journey = await beginJourney({ extension: running })
  ;({ browser } = journey)
  address = `${journey.site.origin}/article.html`
  captured = await captureAt(browser, address)
})
afterAll(async () => {
  await journey.close()
  await older.remove()
  await rm(running, { recursive: true, force: true, maxRetries: 5 })
})

const versionOn = (page: Surface): Promise<string> =>
  page.evaluate(() => chrome.runtime.getManifest().version)

/** A page of the older build, with the settings of its time. */
async function openOlder(): Promise<Surface> {
  await browser.update(older.path)
  const page = await browser.openExtensionPage('options.html')
  expect(await versionOn(page)).toBe(olderVersion)
  await page.evaluate((settings) => chrome.storage.local.set({ settings }), firstShape)
  return page
}

const ownTabs = async (): Promise<string[]> =>
  (await browser.tabs()).map(({ url }) => url).filter((url) => url.startsWith(browser.extensionOrigin))

describe(`an update in ${name}`, () => {
  test.each(steps)(
    'at the step %s closes what is open and ends the report whole, since the browser empties the memory of what it updates; the settings stay',
    async (step) => {
      const report = await openOlder()
      await standAt(report, step, captured)
      await report.goto(`${browser.extensionOrigin}/report.html`)
      await expectKept(report, step, address)

      await browser.update(build)
      addToFigure('faults injected', 1)

      await eventually(ownTabs).toEqual([])
      expect(await browser.storage('session')).toEqual({})
      expect(await browser.storage('local')).toEqual({ settings: firstShape })

      const other = `${journey.site.origin}/profile.html`
      const panel = await openPanelOn(browser, other)
      await panel.waitForText(other)
      await expectNothingTyped(panel, address)
      await expectWayOn(panel)
      expect(await versionOn(panel)).not.toBe(olderVersion)
      expect(await panel.evaluate(() => document.documentElement.dataset.theme)).toBe('dark')
      await panel.close()

      const settings = await browser.openExtensionPage('options.html')
      await settings.combobox(say('options.country')).choose('Kenya')
      await eventually(() => browser.storage('local')).toEqual({
        settings: { ...migrated, country: 'KE' },
      })
      expect(await ownTabs()).toEqual([`${browser.extensionOrigin}/options.html`])
      await settings.close()
    },
  )

  test('leaves the menu entry, and the button goes on with it', async () => {
    await openOlder()
    await browser.update(build)
    const page = await browser.open(address)
    const panel = await browser.chooseMenuEntry(page, '#link', say('manifest.menu'))
    await panel.waitForText(address)
    await expectWayOn(panel)
  })
})

describe(`a report of an older shape in ${name}`, () => {
  const draft = { ...heldDraft(), shape: 0 }
  function heldDraft(): object {
    return { id: 'older', fields: { address: 'https://older.example.org/', note: 'of an older shape' } }
  }
  const shapes: [string, object][] = [
    ['as a whole', { shape: 0, draft }],
    ['in a store of this shape', { shape: 1, writer: 'older', reports: { draft } }],
    ['from before shapes', { draft }],
  ]

  beforeEach(async () => {
    if (await browser.isPanelOpen()) await browser.closePanel()
  })

  test.each(shapes)('%s is dropped whole on every surface, and a new one begins', async (_, report) => {
    const surface = await browser.openExtensionPage('options.html')
    for (const path of ['report.html', 'desk.html']) {
      await surface.evaluate((held) => chrome.storage.session.set({ report: held }), report)
      await surface.goto(`${browser.extensionOrigin}/${path}`)
      await expectWayOn(surface)
      await expectNothingTyped(surface, 'older')
    }
    await surface.evaluate((held) => chrome.storage.session.set({ report: held }), report)
    const panel = await openPanelOn(browser, address)
    await panel.waitForText(address)
    await expectNothingTyped(panel, 'older')
    await eventually(async () => JSON.stringify(await browser.storage('session'))).not.toMatch(/older/)
    await panel.close()
    await surface.close()
  })

  test('stored at the last step, with all else as it is now, is not half-read', async () => {
    const surface = await browser.openExtensionPage('options.html')
    const held = heldAt('receipt', captured)
    const report = { ...held, reports: { draft: { ...held.reports.draft, shape: 0 } } }
    await surface.evaluate((items) => chrome.storage.session.set(items), { report })
    await surface.goto(`${browser.extensionOrigin}/report.html`)
    await expectNothingTyped(surface, address)
    await surface.close()
  })
})

if (name === 'firefox') {
  describe('an update that Firefox has downloaded', () => {
    let folder: string
    beforeAll(async () => {
      folder = await mkdtemp(join(tmpdir(), 'signpost-packed-'))
    })
    afterAll(() => rm(folder, { recursive: true, force: true, maxRetries: 5 }))

    test('waits for the next start, so that a report under way is kept whole', async () => {
      const report = await openOlder()
      await standAt(report, 'receipt', captured)
      await report.goto(`${browser.extensionOrigin}/report.html`)
      await expectKept(report, 'receipt', address)
      await browser.stopWorker()

      const files = globSync('**/*', { cwd: build, withFileTypes: true }).filter((each) => each.isFile())
      const packed = files.map(async ({ parentPath, name: file }) => {
        const path = join(parentPath, file)
        return { name: path.slice(build.length + 1), content: await readFile(path) }
      })
      const file = join(folder, 'newer.xpi')
      await writeFile(file, storeZip(await Promise.all(packed)))
      expect(await browser.offerUpdate?.(file)).toBe(false)

      await expectKept(report, 'receipt', address)
      expect(await versionOn(report)).toBe(olderVersion)
      await report.reload()
      await expectKept(report, 'receipt', address)
    })
  })
}
