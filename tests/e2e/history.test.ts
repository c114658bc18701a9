import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { loadTopicWords } from '../../locales/load-words.ts'
import type { Browser } from './driver/browser.ts'
import type { Surface } from './driver/surface.ts'
import { type Journey, joinJourney, name, openPanelOn, say } from './journey.ts'

// Browsers write the address and the title of every page into their history, and keep both with the session and with closed tabs.

const { say: guides } = await loadTopicWords('guides', 'en')

let journey: Journey
let browser: Browser

beforeAll(async () => {
  journey = await joinJourney()
  ;({ browser } = journey)
})
afterAll(() => journey.close())
beforeEach(() => browser.startAfresh())

/** What the browser writes of each tab that shows Signpost. */
async function written(): Promise<string[]> {
  const own = (await browser.tabs()).filter(({ url }) => url.startsWith(browser.extensionOrigin))
  return own.map(({ url, title }) => `${title}: ${url.slice(browser.extensionOrigin.length)}`)
}

/** All that a browser would keep of this page's controls and of how somebody came through it. */
function kept(page: Surface): Promise<unknown> {
  return page.evaluate(() => ({
    changed: [...document.querySelectorAll('input')]
      .filter((input) => ['radio', 'checkbox'].includes(input.type) && input.checked !== input.defaultChecked)
      .map(({ name }) => name),
    completed: [...document.querySelectorAll('input, select, textarea')]
      .filter((control) => control.getAttribute('autocomplete') !== 'off')
      .map(({ id }) => id),
    name: window.name,
    state:
      history.state === null ? [] : Object.values(history.state).filter((value) => typeof value !== 'number'),
  }))
}

const nothing = { changed: [], completed: [], name: '', state: [] }

test(`no topic, no audience and no choice stands in what ${name} writes into its history`, async () => {
  const page = await browser.openExtensionPage('guides.html')
  await page.link(guides('guides.young.title')).press()
  await page.link(guides('young.picture.title')).press()
  await page.heading(guides('young.picture.title')).state()
  expect(await written()).toEqual(['Signpost: /guides.html'])
  expect(await kept(page)).toEqual(nothing)

  await page.evaluate(() => history.back())
  await page.heading(guides('guides.young.title')).state()
  await page.evaluate(() => history.forward())
  await page.heading(guides('young.picture.title')).state()
})

test(`no choice stands in what ${name} keeps of a report`, async () => {
  const panel = await openPanelOn(browser, `${journey.site.origin}/profile.html?from=1#part`)
  await panel.waitForText('profile.html')
  await panel.button(say('app.openLarger')).press()
  const report = await browser.tab(`${browser.extensionOrigin}/report.html`)
  expect(await kept(report)).toEqual(nothing)
  for (const concern of ['imagery', 'live'] as const) {
    const radio = report.radio(say(`concern.${concern}.title`))
    await radio.choose()
    expect(await radio.isChecked()).toBe(true)
    expect(await kept(report)).toEqual(nothing)
  }
  expect(await written()).toEqual(['Signpost: /report.html'])
})

test.each(['options.html', 'welcome.html', 'practice.html', 'desk.html'])(
  '%s has one title and one address',
  async (path) => {
    const page = await browser.openExtensionPage(path)
    await page.waitForText('Signpost')
    for (const radio of await page
      .role('radio')
      .count()
      .then((count) => [...Array(count).keys()])) {
      await page.role('radio').at(radio).choose()
    }
    expect(await kept(page)).toEqual(nothing)
    expect(await written()).toEqual([`Signpost: /${path}`])
  },
)
