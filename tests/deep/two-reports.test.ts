import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Browser } from '../e2e/driver/browser.ts'
import type { Surface } from '../e2e/driver/surface.ts'
import {
  beginJourney,
  begunDraft,
  eventually,
  expectDraft,
  type Journey,
  name,
  openDetails,
  openPanelOn,
  pressButton,
  primaryButton,
  say,
  standInPage,
  storedDraft,
  tabInFront,
} from '../e2e/journey.ts'

declare const chrome: { tabs: { query: (of: object) => Promise<{ incognito: boolean }[]> } }

const link = '<a id="link" href="https://lent.example.org/by-the-second">A link</a>'
const first = { url: 'https://meadow.example.org/first', title: 'The first of two pages' }
const second = { url: 'https://harbour.example.org/second', title: 'The second of two pages' }
const note = 'Typed about the first of two pages'
const reference = 'REF-OF-THE-FIRST'
const hosts = {
  'meadow.example.org': standInPage(first.title),
  'harbour.example.org': standInPage(second.title, link),
}

type Stored = { report?: { reports: { draft?: Draft; sighting?: object } } }
type Draft = { id: string; source: { tabId: number; windowId: number; incognito: boolean } }

let journey: Journey
let browser: Browser

const stored = async (): Promise<NonNullable<Stored['report']>['reports']> =>
  ((await browser.storage('session')) as Stored).report?.reports ?? {}

const begun = ({ url, title }: typeof first, more: object = {}): object =>
  begunDraft({ url, fields: { title }, ...more })

const ofSecond = /harbour|The second|by-the-second/
const ofFirst = /meadow|The first|REF-OF-THE-FIRST|Typed about/

/** A report of the first page with a concern and a note, in a tab of its own. */
async function reportFirst(): Promise<{ report: Surface; draft: Draft }> {
  const popup = await openPanelOn(browser, first.url)
  await popup.waitForText(first.url)
  await eventually(() => storedDraft(browser)).toMatchObject({ fields: { title: first.title } })
  await popup.close()
  const report = await browser.openExtensionPage('report.html')
  await report.waitForText(first.url)
  await report.radio(say('concern.imagery.title')).choose()
  await openDetails(report)
  await report.field(say('field.note')).fill(note)
  await eventually(() => storedDraft(browser)).toMatchObject({ concern: 'imagery', fields: { note } })
  const { draft } = await stored()
  if (draft === undefined) throw new Error('No report is stored.')
  return { report, draft }
}

/** Presses the button on what is in front, and waits for the question which report to go on with. */
async function pressAndBeAsked(draft: Draft): Promise<Surface> {
  const popup = await pressButton(browser)
  expect(await popup.waitForText(say('underWay.title'))).not.toMatch(ofSecond)
  await eventually(stored).toEqual({ draft, sighting: expect.objectContaining({ asked: true }) })
  return popup
}

async function goOn(popup: Surface, draft: Draft): Promise<void> {
  await popup.button(say('underWay.goOn')).press()
  expect(await popup.waitForText(first.url)).not.toMatch(ofSecond)
  await eventually(stored).toEqual({ draft })
}

async function startAnew(popup: Surface, before: Draft, expected: object): Promise<Draft> {
  await popup.button(say('underWay.startAnew')).press()
  expect(await popup.waitForText(second.url)).not.toMatch(ofFirst)
  await expectDraft(browser, expected)
  const { draft } = await stored()
  if (draft === undefined) throw new Error('No report is stored.')
  expect(draft.id).not.toBe(before.id)
  expect(JSON.stringify(await browser.storage('session'))).not.toMatch(ofFirst)
  return draft
}

async function expectOnlySecond(surface: Surface): Promise<void> {
  expect(await surface.waitForText(second.url)).not.toMatch(ofFirst)
  await openDetails(surface)
  const values = (await surface.fields()).map(({ value }) => value).join(' ')
  expect(values).not.toMatch(ofFirst)
}

describe(`two pages in ${name}`, () => {
  beforeAll(async () => {
    journey = await beginJourney({ hosts })
    ;({ browser } = journey)
  })
  afterAll(() => journey.close())
  beforeEach(() => browser.startAfresh())

  test('in two tabs: going on leaves the report as it is, and starting anew leaves nothing of it', async () => {
    const { report, draft } = await reportFirst()
    await browser.open(second.url)
    const going = await pressAndBeAsked(draft)
    await report.waitForText(say('underWay.title'))
    await goOn(going, draft)
    expect(await report.waitForText(first.url)).not.toMatch(ofSecond)
    await going.close()

    const anew = await startAnew(await pressAndBeAsked(draft), draft, begun(second))
    expect(anew.source.tabId).not.toBe(draft.source.tabId)
    await expectOnlySecond(report)
  })

  test('in two windows: each press tells its own window, and the hotline opens where the person is', async () => {
    const { report, draft } = await reportFirst()
    const other = await browser.openWindow(second.url)
    const going = await pressAndBeAsked(draft)
    await goOn(going, draft)
    await primaryButton(going).press()
    await tabInFront(browser)
    expect(await browser.clipboard()).toContain(note)
    expect(await browser.clipboard()).not.toMatch(ofSecond)
    const { opened } = (await storedDraft(browser)) as { opened: object }
    await eventually(stored).toEqual({ draft: { ...draft, opened, touchedAt: expect.any(Number) } })

    await other.bringToFront()
    const popup = await pressButton(browser)
    await popup.waitForText(say('underWay.title'))
    const anew = await startAnew(popup, draft, begun(second))
    expect(anew.source.windowId).not.toBe(draft.source.windowId)
    await expectOnlySecond(report)
    await popup.close()

    await report.bringToFront()
    await (await browser.tab(first.url)).bringToFront()
    const back = await pressButton(browser)
    await back.waitForText(say('underWay.title'))
    expect((await stored()).draft).toEqual(anew)
    await back.close()
    await other.close()
  })

  test('by the button and by the menu: what was pointed at on one page is not in the report of the other', async () => {
    const { draft } = await reportFirst()
    const page = await browser.open(second.url)
    const asked = await browser.chooseMenuEntry(page, '#link', say('manifest.menu'))
    await asked.waitForText(say('underWay.title'))
    await eventually(async () => JSON.stringify((await stored()).sighting)).toContain('by-the-second')
    await goOn(asked, draft)
    await asked.close()

    await page.bringToFront()
    const again = await browser.chooseMenuEntry(page, '#link', say('manifest.menu'))
    await again.waitForText(say('underWay.title'))
    const targets = [{ kind: 'link', text: 'https://lent.example.org/by-the-second' }]
    const gesture = expect.stringMatching(/^(menu|toolbar)$/)
    await startAnew(again, draft, begun(second, { gesture, targets }))
  })

  test('after the hand-off: the number of one report is not that of the other', async () => {
    const { report } = await reportFirst()
    await primaryButton(report).press()
    await tabInFront(browser)
    await report.field(say('receipt.reference')).fill(reference)
    await eventually(() => storedDraft(browser)).toMatchObject({ opened: { reference } })
    const { draft } = await stored()
    if (draft === undefined) throw new Error('No report is stored.')
    await browser.open(second.url)
    const going = await pressAndBeAsked(draft)
    await goOn(going, draft)
    expect(await going.field(say('receipt.reference')).value()).toBe(reference)
    await going.close()
    await startAnew(await pressAndBeAsked(draft), draft, begun(second))
    await expectOnlySecond(report)
  })

  test('one after the other in one tab: the first report covers and closes nothing of the second page', async () => {
    const { report, draft } = await reportFirst()
    const page = await browser.tab(first.url)
    await report.button(say('close.button')).state()
    await page.bringToFront()
    await page.goto(second.url)
    const going = await pressAndBeAsked(draft)
    await goOn(going, draft)
    await eventually(() => going.button(say('close.button')).isThere()).toBe(false)
    expect(await going.button(say('cover.button')).isThere()).toBe(false)
    await going.close()
    await report.bringToFront()
    await report.reload()
    await report.waitForText(first.url)
    expect(await report.button(say('close.button')).isThere()).toBe(false)
  })

  test('of one address in two tabs: it is one page, and the report keeps the tab it was begun on', async () => {
    const { draft } = await reportFirst()
    await browser.open('about:blank')
    await browser.open(first.url)
    const popup = await pressButton(browser)
    await popup.waitForText(first.url)
    await eventually(stored).toEqual({ draft })
  })
})

describe(`a private window beside an ordinary one in ${name}`, () => {
  beforeEach(async () => {
    journey = await beginJourney({ hosts, privateWindows: true })
    ;({ browser } = journey)
  })
  afterEach(() => journey.close())

  test('an ordinary report goes on untouched, and what waits of the private page ends with its window', async () => {
    const { report, draft } = await reportFirst()
    const window = await browser.openPrivateWindow(second.url)
    await goOn(await pressAndBeAsked(draft), draft)
    await browser.closePanel()
    await pressAndBeAsked(draft)
    await browser.closePanel()
    await window.close()
    await eventually(stored).toEqual({ draft })
    expect(JSON.stringify(await browser.storage('session'))).not.toMatch(ofSecond)
    expect(await report.waitForText(first.url)).not.toMatch(ofSecond)
  })

  test('the same address is asked about there, and tells the ordinary report nothing', async () => {
    const { draft } = await reportFirst()
    const window = await browser.openPrivateWindow(first.url)
    const popup = await pressButton(browser)
    await popup.waitForText(say('underWay.title'))
    await popup.button(say('underWay.startAnew')).press()
    await popup.waitForText(first.url)
    await eventually(stored).toMatchObject({ draft: { source: { incognito: true }, fields: { note: '' } } })
    expect((await stored()).draft?.id).not.toBe(draft.id)
    await window.close()
    await eventually(() => browser.storage('session')).toEqual({})
  })

  test('a private report is not shown to an ordinary page, and its hotline opens in the private window', async () => {
    const page = await browser.open(first.url)
    const window = await browser.openPrivateWindow(second.url)
    const begunThere = await pressButton(browser)
    await begunThere.waitForText(second.url)
    await begunThere.radio(say('concern.imagery.title')).choose()
    await eventually(stored).toMatchObject({ draft: { concern: 'imagery', fields: { title: second.title } } })
    const { draft } = await stored()
    if (draft === undefined) throw new Error('No report is stored.')
    await begunThere.close()

    await page.bringToFront()
    const popup = await pressAndBeAsked(draft)
    await popup.button(say('underWay.goOn')).press()
    await popup.waitForText(second.url)
    await eventually(stored).toEqual({ draft })
    await primaryButton(popup).press()
    const hotline = await tabInFront(browser)
    await page.bringToFront()
    const control = await browser.openExtensionPage('options.html')
    const privately = await control.evaluate(() => chrome.tabs.query({}))
    expect(privately.filter(({ incognito }) => incognito)).toHaveLength(2)
    await hotline.close()
    await window.close()
    await eventually(() => browser.storage('session')).toEqual({})
  })
})
