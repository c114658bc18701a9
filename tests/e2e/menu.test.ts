import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Browser } from './driver/browser.ts'
import type { Surface } from './driver/surface.ts'
import { begunDraft, expectDraft, type Journey, joinJourney, name, openPanelOn, say } from './journey.ts'

let journey: Journey
let browser: Browser
let origin: string

beforeAll(async () => {
  journey = await joinJourney()
  ;({ browser } = journey)
  ;({ origin } = journey.site)
})
afterAll(() => journey.close())
beforeEach(() => browser.startAfresh())

const entry = say('manifest.menu')
// The popup and the worker both take the page in; which of them comes first is the browser's affair.
const gesture = expect.stringMatching(/^(menu|toolbar)$/)

/** Chromium sends a click into a frame of another process only once it has drawn the frame where it now is. */
const whenPainted = (page: Surface, selector: string): Promise<unknown> =>
  page.evaluate((wanted) => {
    document.querySelector(wanted)?.scrollIntoView({ block: 'center', behavior: 'instant' })
    const frame = (): Promise<unknown> => new Promise((drawn) => requestAnimationFrame(drawn))
    return frame().then(frame).then(frame)
  }, selector)

const menuDraft = (url: string, title: string, targets: object[] = [], page: object = {}): object =>
  begunDraft({ gesture, url, page: { language: 'en', ...page }, fields: { title }, targets })

const clicks: [string, string, () => object[]][] = [
  ['the page', 'h1', () => []],
  ['a link', '#link', () => [{ kind: 'link', text: `${origin}/profile.html?from=article#about` }]],
  ['an image', '#image', () => [{ kind: 'image', text: `${origin}/hills.svg` }]],
  ['a video', '#video', () => [{ kind: 'video', text: `${origin}/clip.webm` }]],
  ['a sound', '#audio', () => [{ kind: 'audio', text: `${origin}/tone.wav` }]],
  ['a frame', '#frame', () => [{ kind: 'frame', text: `${origin}/framed.html` }]],
  [
    'a frame of another site',
    '#other-frame',
    () => [{ kind: 'frame', text: `${journey.site.otherOrigin}/framed.html?elsewhere` }],
  ],
]

describe(`the context menu in ${name}`, () => {
  test.each(clicks)('keeps %s beside the address of the page', async (_what, selector, targets) => {
    const url = `${origin}/article.html`
    const page = await browser.open(url)
    await whenPainted(page, selector)
    const panel = await browser.chooseMenuEntry(page, selector, entry)

    await panel.waitForText(url)
    for (const { text } of targets() as { text: string }[]) await panel.waitForText(text)
    await expectDraft(browser, menuDraft(url, 'An ordinary article', targets()))
  })

  test('keeps selected words', async () => {
    const url = `${origin}/article.html`
    const page = await browser.open(url)
    const text = await page.selectText('#words')
    const panel = await browser.chooseMenuEntry(page, '#words', entry)

    await panel.waitForText(text)
    await expectDraft(browser, menuDraft(url, 'An ordinary article', [{ kind: 'selection', text }]))
  })

  test.each(['#data-image', '#blob-image'])('keeps no byte of an embedded picture, %s', async (selector) => {
    const url = `${origin}/embedded.html`
    const page = await browser.open(url)
    await page.waitFor(
      () =>
        page.evaluate(() => document.querySelector<HTMLImageElement>('#blob-image')?.src.startsWith('blob:')),
      'The page made no picture.',
    )
    const panel = await browser.chooseMenuEntry(page, selector, entry)

    await panel.waitForText(say('target.embedded'))
    const targets = [{ kind: 'image', text: '', embedded: true }]
    await expectDraft(browser, menuDraft(url, 'Embedded pictures', targets))
    const stored = JSON.stringify([await browser.storage('session'), await browser.storage('local')])
    expect(stored).not.toMatch(/data:|blob:|svg|base64/)
  })

  test('leaves a user name and a password out of the address of a link', async () => {
    const url = `${origin}/credentials.html`
    const page = await browser.open(url)
    const panel = await browser.chooseMenuEntry(page, '#link', entry)

    const address = 'https://files.example.org/folder/page?kind=a%20b&token=1#top'
    await panel.waitForText(address)
    await expectDraft(browser, menuDraft(url, 'Links with credentials', [{ kind: 'link', text: address }]))
    const seen = (await panel.text()) + JSON.stringify(await browser.storage('session'))
    expect(seen).not.toMatch(/secret|wren/)
  })

  test('adds what is pointed at to the report of the same page', async () => {
    const url = `${origin}/article.html`
    await openPanelOn(browser, url)
    await browser.closePanel()
    const page: Surface = await browser.tab(url)
    const panel = await browser.chooseMenuEntry(page, '#image', entry)

    await panel.waitForText(`${origin}/hills.svg`)
    await expectDraft(
      browser,
      menuDraft(url, 'An ordinary article', [{ kind: 'image', text: `${origin}/hills.svg` }]),
    )
  })

  test('works again once the worker was stopped', async () => {
    const url = `${origin}/article.html`
    const page = await browser.open(url)
    await browser.stopWorker()
    expect(await browser.isWorkerRunning()).toBe(false)
    const panel = await browser.chooseMenuEntry(page, '#link', entry)
    await panel.waitForText(`${origin}/profile.html?from=article#about`)
  })
})
