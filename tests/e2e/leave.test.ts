import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { loadTopicWords } from '../../locales/load-words.ts'
import type { Browser } from './driver/browser.ts'
import { waitUntil } from './driver/wait-until.ts'
import {
  beginJourney,
  eventually,
  inShort,
  type Journey,
  joinJourney,
  keptAtFirst,
  name,
  openPanelOn,
  primaryButton,
  say,
  storedDraft,
  tabInFront,
} from './journey.ts'

const { say: guides } = await loadTopicWords('guides', 'en')

let journey: Journey
let browser: Browser
let page: string

beforeAll(async () => {
  journey = await joinJourney()
  ;({ browser } = journey)
  page = `${journey.site.origin}/article.html`
})
afterAll(() => journey.close())
beforeEach(() => browser.startAfresh())

async function expectNothingLeft(): Promise<void> {
  await waitUntil(async () => !(await browser.isPanelOpen()), 'A surface stays open.')
  await eventually(async () =>
    (await browser.tabs()).filter(({ url }) => url.startsWith(browser.extensionOrigin)),
  ).toEqual([])
  expect(await browser.storage('session')).toEqual({})
  expect(await browser.storage('local')).toEqual({})
}

async function beginReport(): Promise<void> {
  const panel = await openPanelOn(browser, page)
  await panel.waitForText(page)
  await eventually(() => storedDraft(browser)).toMatchObject({ fields: { address: page } })
}

const pages = ['report.html', 'options.html', 'practice.html', 'welcome.html', 'guides.html']
const tabs = inShort(pages, (path) => path === 'report.html')

describe(`leaving quickly in ${name}`, () => {
  test('by the button of the popup', async () => {
    await beginReport()
    await (await browser.panel()).button(say('leave.button')).press()
    await expectNothingLeft()
    expect((await browser.tabs()).map(({ url }) => url)).toEqual([page])
  })

  test('by Shift three times in the popup', async () => {
    await beginReport()
    const panel = await browser.panel()
    await panel.radio(say('concern.unsure.title')).choose()
    for (let press = 0; press < 3; press += 1) await panel.press('Shift')
    await expectNothingLeft()
  })

  test.each(tabs)('by the button of %s', async (path) => {
    await beginReport()
    await browser.closePanel()
    const surface = await browser.openExtensionPage(path)
    await surface.button(say('leave.button')).press()
    await expectNothingLeft()
  })

  test.each(tabs)('by Shift three times on %s', async (path) => {
    await beginReport()
    await browser.closePanel()
    const surface = await browser.openExtensionPage(path)
    // Not the way out that stands in the page before any script: keys need one.
    await surface.waitFor(
      () => surface.evaluate(() => document.querySelector('header:not([data-words])') !== null),
      'The surface does not come.',
    )
    for (let press = 0; press < 3; press += 1) await surface.press('Shift')
    await expectNothingLeft()
  })

  test('by the button of the desk, beside the hotline’s page', async () => {
    await beginReport()
    const panel = await browser.panel()
    await panel.radio(say('concern.unsure.title')).choose()
    await primaryButton(panel).press()
    await tabInFront(browser)
    const desk = await browser.side('desk.html')
    await desk.waitForText(page)
    await desk.button(say('leave.button')).press()
    await eventually(() => browser.storage('session')).toEqual({})
    // Firefox closes its sidebar only straight from a press: it may stay, with nothing of the report.
    await eventually(async () => !(await desk.isOpen()) || !(await desk.text()).includes(page)).toBe(true)
  })

  test('by the key, from an ordinary page, with the worker stopped', async () => {
    await beginReport()
    await browser.closePanel()
    const report = await browser.openExtensionPage('report.html')
    await report.waitForText(page)
    await browser.open(`${journey.site.origin}/profile.html`)
    await browser.stopWorker()
    await browser.pressShortcut('Alt+Shift+L')
    await expectNothingLeft()
  })

  test('keeps the report when Shift is part of other keys', async () => {
    await beginReport()
    const panel = await browser.panel()
    await panel.press('Shift')
    await panel.press('Shift+Tab')
    await panel.press('Shift')
    expect(await browser.isPanelOpen()).toBe(true)
    expect(await storedDraft(browser)).toMatchObject({ fields: { address: page } })
  })
})

describe(`a private window in ${name}`, () => {
  test('has its report wiped when the last one closes, and nothing of it on disk', async () => {
    const another = await beginJourney({ privateWindows: true })
    try {
      const url = `${another.site.origin}/profile.html`
      const window = await another.browser.openPrivateWindow(url)
      const panel = await another.browser.pressToolbarButton()
      await panel.waitForText(url)
      expect(await panel.button(say('app.openLarger')).isThere()).toBe(false)
      await panel.radio(say('concern.imagery.title')).choose()
      await eventually(() => storedDraft(another.browser)).toMatchObject({
        concern: 'imagery',
        source: { url, incognito: true },
      })
      await panel.combobox(say('goes.country')).choose('United Kingdom')
      await panel.combobox(say('app.language')).choose('Español')
      await eventually(() => panel.evaluate(() => document.documentElement.lang)).toBe('es')
      await eventually(() => storedDraft(another.browser)).toMatchObject({
        chosen: { country: 'GB', language: 'es' },
      })
      await another.browser.closePanel()
      const again = await another.browser.pressToolbarButton()
      await again.waitForText('Internet Watch Foundation')
      expect(await again.evaluate(() => document.documentElement.lang)).toBe('es')
      expect(await another.browser.storage('local')).toEqual(keptAtFirst)

      await window.close()
      await eventually(() => another.browser.storage('session')).toEqual({})
      expect(await another.browser.storage('local')).toEqual(keptAtFirst)
    } finally {
      await another.close()
    }
  })

  test('keeps its hand-off to itself: the hotline opens in the private window', async () => {
    const another = await beginJourney({ privateWindows: true })
    try {
      const { browser: person } = another
      await person.openPrivateWindow(`${another.site.origin}/profile.html`)
      const panel = await person.pressToolbarButton()
      await panel.radio(say('concern.imagery.title')).choose()
      await primaryButton(panel).press()
      const hotline = await tabInFront(person)
      await person.pressToolbarButton()
      await eventually(async () => (await person.panel()).text()).toContain(say('opened.reported'))

      const after = await person.panel()
      const tabs = async (): Promise<string[]> => (await person.tabs()).map(({ url }) => url)
      const before = await tabs()
      await after.link(say('care.guides')).press()
      await after.heading(guides('guides.title')).state()
      await after.link(guides('guides.young.title')).press()
      await after.link(guides('young.picture.title')).press()
      await after.heading(guides('young.picture.title')).state()
      expect(await tabs()).toEqual(before)
      await after.button(guides('guides.backToReport')).press()
      for (const opener of ['app.settings', 'app.openLarger', 'save.openLarger'] as const)
        if (name === 'chromium') expect(await after.button(say(opener)).isThere()).toBe(false)

      await after.button(say('opened.reported')).press()
      await eventually(() => person.storage('session')).toEqual({})
      await person.closePanel()
      await hotline.close()
    } finally {
      await another.close()
    }
  })
})
