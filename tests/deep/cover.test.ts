import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { beBusyAfter } from '../e2e/be-busy-after.ts'
import type { Browser } from '../e2e/driver/browser.ts'
import type { Surface } from '../e2e/driver/surface.ts'
import { waitUntil } from '../e2e/driver/wait-until.ts'
import {
  beginJourney,
  eventually,
  type Journey,
  name,
  openPanelOn,
  pressButton,
  say,
  storedDraft,
  tabInFront,
} from '../e2e/journey.ts'
import { expectPicture, isSamePicture, pictureAtRest } from '../e2e/pictures.ts'

declare const chrome: { tabs: { query: (of: object) => Promise<{ mutedInfo: { muted: boolean } }[]> } }

const key = 'Alt+Shift+U'

let journey: Journey
let browser: Browser
let origin: string
/** A sheet over an ordinary page: of whatever page, a picture of it must be this one, but for how edges are smoothed. */
let sheet: Buffer

beforeAll(async () => {
  journey = await beginJourney()
  ;({ browser } = journey)
  ;({ origin } = journey.site)
  // A browser that has just started may show a bar of its own above the page.
  await browser.startAfresh()
  const plain = await browser.open(`${origin}/cover-plain.html`)
  const seen = await pictureAtRest(plain)
  await cover(plain)
  sheet = await pictureAtRest(plain)
  expect(isSamePicture(sheet, seen)).toBe(false)
})
afterAll(() => journey.close())
beforeEach(() => browser.startAfresh())

/** What holds the sheet stands beside the body, and has no name of its own. */
const isCovered = (page: Surface): Promise<boolean> =>
  page.evaluate(() => document.querySelector(':root > div') !== null)

/** When a press was last seen to have worked. */
let pressedAt = Number.NEGATIVE_INFINITY

/** Presses the key when it has been let go for a second: what comes sooner is taken for a key that is held. */
async function pressKey(): Promise<void> {
  await waitUntil(() => performance.now() - pressedAt > 1000, 'The clock stands still.')
  await browser.pressShortcut(key)
}
async function cover(page: Surface): Promise<void> {
  await pressKey()
  await page.waitFor(isCovered, 'No sheet came.')
  pressedAt = performance.now()
}
async function expectUncovered(page: Surface): Promise<void> {
  await page.waitFor(async () => !(await isCovered(page)), 'The sheet stays.')
  pressedAt = performance.now()
}
async function uncover(page: Surface): Promise<void> {
  await pressKey()
  await expectUncovered(page)
}

/** All of a page that covering it might disturb. */
const stateOf = (page: Surface): Promise<object> =>
  page.evaluate(() => ({
    html: document.documentElement.outerHTML,
    scroll: [scrollX, scrollY],
    focused: document.activeElement?.id,
    selected: `${getSelection()}`,
    fullScreen: document.fullscreenElement?.id,
    inFront: [...document.querySelectorAll(':popover-open, :modal')].map(({ id }) => id),
    media: [...document.querySelectorAll<HTMLMediaElement>('video, audio')].map((media) => ({
      paused: media.paused,
      muted: media.muted,
      volume: media.volume,
    })),
    hidden: [...document.querySelectorAll('*')].filter(
      (each) => getComputedStyle(each).visibility === 'hidden',
    ).length,
  }))

/** The tabs that make no sound, asked from a page of the extension that stays behind them. */
async function mutedTabs(settings: Surface): Promise<number> {
  const tabs = await settings.evaluate(() => chrome.tabs.query({}))
  return tabs.filter(({ mutedInfo }) => mutedInfo.muted).length
}

describe(`covering a page in ${name}`, () => {
  test('keeps keys and scrolling from it, and brings it back as it was', async () => {
    const page = await browser.open(`${origin}/cover-plain.html`)
    await page.selectText('#words')
    await page.evaluate(() => {
      scrollTo(0, 700)
      document.querySelector<HTMLElement>('#text')?.focus({ preventScroll: true })
      document.querySelector<HTMLElement>('#auto')?.showPopover()
    })
    const before = await stateOf(page)
    const seen = await pictureAtRest(page)
    await cover(page)
    for (const press of ['a', 'PageDown', 'Space', 'Escape', 'Escape', 'Enter']) await page.press(press)
    await expectPicture(page, sheet, 'The sheet')
    expect(await page.evaluate(() => document.querySelector<HTMLTextAreaElement>('#text')?.value)).toBe(
      'as it was',
    )
    await uncover(page)
    expect(await stateOf(page)).toEqual(before)
    await expectPicture(page, seen, 'The page')
  })

  test.each([
    ['dialogs, popovers and layers in front of everything', 'cover-hostile'],
    ['frames of its own and of another site', 'cover-frames'],
  ])('hides all of a page with %s', async (_, path) => {
    const page = await browser.open(`${origin}/${path}.html`)
    const before = await stateOf(page)
    const seen = await pictureAtRest(page)
    await cover(page)
    await expectPicture(page, sheet, 'The sheet')
    await uncover(page)
    expect(await stateOf(page)).toEqual(before)
    await expectPicture(page, seen, 'The page')
  })

  test('hides a page with a strict policy, which lets no script of its own run', async () => {
    const page = await browser.open(`${origin}/strict.html`)
    const before = await stateOf(page)
    const seen = await pictureAtRest(page)
    await cover(page)
    const all = await page.evaluate(() => document.querySelectorAll('*').length)
    expect(await stateOf(page)).toMatchObject({ hidden: all })
    await uncover(page)
    expect(await stateOf(page)).toEqual(before)
    await expectPicture(page, seen, 'The page')
  })

  test('hides a page that takes out whatever is added to it, and does not hang it', async () => {
    const page = await browser.open(`${origin}/cover-jealous.html`)
    const before = await stateOf(page)
    const seen = await pictureAtRest(page)
    await pressKey()
    await eventually(() => page.evaluate(() => Reflect.get(globalThis, 'takenOut') > 3)).toBe(true)
    pressedAt = performance.now()
    expect(await stateOf(page)).toMatchObject({
      hidden: await page.evaluate(() => document.querySelectorAll('*').length),
    })
    await pressKey()
    await eventually(() => stateOf(page)).toEqual(before)
    pressedAt = performance.now()
    await expectPicture(page, seen, 'The page')
  })

  test('covers a film in full screen that plays on without a sound, until the sheet’s own button', async () => {
    const settings = await browser.openExtensionPage('options.html')
    const page = await browser.open(`${origin}/cover-film.html`)
    await page.button('Play in full screen').press()
    await eventually(() => stateOf(page)).toMatchObject({ fullScreen: 'film' })
    const before = await stateOf(page)
    const seen = await pictureAtRest(page)
    await cover(page)
    expect(isSamePicture(await pictureAtRest(page), seen)).toBe(false)
    expect(await mutedTabs(settings)).toBe(1)
    await page.press('Tab')
    await page.press('Enter')
    await expectUncovered(page)
    expect(await stateOf(page)).toEqual(before)
    await eventually(() => mutedTabs(settings)).toBe(0)
  })

  test('keeps the sound of a tab off whose covered page was left, until that tab is uncovered', async () => {
    const settings = await browser.openExtensionPage('options.html')
    const page = await browser.open(`${origin}/cover-plain.html`)
    await cover(page)
    expect(await mutedTabs(settings)).toBe(1)
    const before = (await browser.tabs()).length
    await page.goto(`${origin}/article.html`)
    await eventually(async () => (await browser.tabs()).length).toBe(before + 1)
    await page.bringToFront()
    expect(await mutedTabs(settings)).toBe(1)
    if (!(await isCovered(page))) await cover(page)
    await uncover(page)
    await eventually(() => mutedTabs(settings)).toBe(0)
  })
})

describe(`the page that is reported, in ${name}`, () => {
  test('is covered and uncovered by a button of the panel', async () => {
    const url = `${origin}/cover-plain.html`
    const panel = await openPanelOn(browser, url)
    const page = await browser.tab(url)
    await panel.button(say('cover.button')).press()
    await panel.waitForText(say('cover.done'))
    expect(await isCovered(page)).toBe(true)
    await panel.button(say('cover.uncover')).press()
    await panel.waitForText(say('cover.undone'))
    expect(await isCovered(page)).toBe(false)
  })

  test('is known to be covered by a panel that opens later', async () => {
    const url = `${origin}/cover-plain.html`
    await cover(await browser.open(url))
    const panel = await pressButton(browser)
    await panel.button(say('cover.uncover')).press()
    await panel.waitForText(say('cover.undone'))
    expect(await isCovered(await browser.tab(url))).toBe(false)
  })

  const closeFromPopup = async (url: string, panel: Surface): Promise<Surface> => {
    await panel.waitForText(say('seen.closePage'))
    await panel.button(say('close.button')).press()
    const report = await tabInFront(browser, `${browser.extensionOrigin}/report.html`)
    await report.waitForText(url)
    await eventually(async () => (await browser.tabs()).filter((tab) => tab.url === url)).toEqual([])
    return report
  }

  test.each(['nothing', 'tabs.create', 'tabs.remove'])(
    'is closed from the popup, and the report goes on in a tab, whole, with the computer busy after %s',
    async (asked) => {
      const url = `${origin}/cover-plain.html`
      const panel = await openPanelOn(browser, url)
      await panel.radio(say('concern.grooming.title')).choose()
      await eventually(() => storedDraft(browser)).toMatchObject({ concern: 'grooming' })
      if (asked !== 'nothing') await panel.evaluate(beBusyAfter, asked)
      const report = await closeFromPopup(url, panel)
      expect((await browser.tabs()).map((tab) => tab.url)).toEqual([`${browser.extensionOrigin}/report.html`])
      expect(await report.radio(say('concern.grooming.title')).isChecked()).toBe(true)
      expect(await storedDraft(browser)).toMatchObject({ concern: 'grooming', fields: { address: url } })
      expect(await report.button(say('close.button')).isThere()).toBe(false)
    },
  )

  test('is closed from a popup over another page, which makes room for the report', async () => {
    const url = `${origin}/cover-plain.html`
    const first = await openPanelOn(browser, url)
    await eventually(() => storedDraft(browser)).toMatchObject({ fields: { address: url } })
    await first.close()
    await browser.open(`${origin}/article.html`)
    await browser.open(`${origin}/profile.html`)
    const panel = await pressButton(browser)
    await panel.button(say('underWay.goOn')).press()
    await closeFromPopup(url, panel)
    expect((await browser.tabs()).map((tab) => tab.url)).toEqual([
      `${browser.extensionOrigin}/report.html`,
      `${origin}/article.html`,
      `${origin}/profile.html`,
    ])
  })

  test('is closed from the report page, which stays and says so', async () => {
    const url = `${origin}/cover-plain.html`
    await openPanelOn(browser, url)
    await eventually(() => storedDraft(browser)).toMatchObject({ fields: { address: url } })
    await browser.closePanel()
    const report = await browser.openExtensionPage('report.html')
    await report.button(say('close.button')).press()
    await report.waitForText(say('close.done'))
    expect((await browser.tabs()).map((tab) => tab.url)).toEqual([`${browser.extensionOrigin}/report.html`])
    expect(await storedDraft(browser)).toMatchObject({ fields: { address: url } })
  })
})
