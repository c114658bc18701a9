import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Browser } from '../e2e/driver/browser.ts'
import type { Surface } from '../e2e/driver/surface.ts'
import {
  eventually,
  type Journey,
  joinJourney,
  name,
  openPanelOn,
  phoneLinks,
  pressButton,
  reportedSite,
  standInPage,
  storedDraft,
} from '../e2e/journey.ts'
import { expectNoBarrier } from '../e2e/no-barrier.ts'
import { addresses, banner, hotline, openPractice, say } from '../e2e/practice-journey.ts'

let journey: Journey
let browser: Browser
let practice: string

beforeAll(async () => {
  journey = await joinJourney({ 'meadow.example.org': standInPage('A meadow') })
  ;({ browser } = journey)
  practice = `${browser.extensionOrigin}/practice.html`
})
afterAll(() => journey.close())
beforeEach(() => browser.startAfresh())

const beginPractice = (): Promise<Surface> => openPractice(browser, say('primary.open', { name: hotline }))
async function handOver(page: Surface): Promise<void> {
  await page.radio(say('concern.live.title')).choose()
  await page.button(say('primary.open', { name: hotline })).press()
  await page.waitForText(say('opened.status'))
}

describe(`practice in ${name}`, () => {
  test('goes the whole way, says on every screen that it is practice, and reaches nobody', async () => {
    const before = browser.requests().length
    const page = await beginPractice()

    const report = await page.text()
    expect(report).toContain(banner)
    expect(report).toContain('https://example.org/practice')
    expect(report).toContain('Philippines, because your time zone is Manila.')
    expect(report).toContain('0919-777-7377')
    expect(report).toContain(say('urgent.call', { number: '911' }))
    expect(await addresses(page)).toEqual([])

    await page.button(say('primary.open', { name: hotline })).press()
    await page.waitForText(say('problem.summary', { count: 1 }))
    await handOver(page)
    expect(await page.text()).toContain(banner)
    expect(await page.text()).toContain(say('opened.copied'))
    expect(await page.text()).not.toContain(say('save.title'))
    expect(await addresses(page)).toEqual([])
    await eventually(() => browser.clipboard()).toMatch(/^Practice\. This is not a report\.\n/)
    expect(await browser.clipboard()).toContain('https://example.org/practice')

    await page.button(say('copy.buttonFor', { field: say('report.address') })).press()
    await eventually(() => browser.clipboard()).toBe(
      'Practice. This is not a report.\nhttps://example.org/practice',
    )

    await page.button(say('opened.reported')).press()
    await page.waitForText(say('done.title'))
    expect(await page.text()).toContain(banner)
    expect(await addresses(page)).toEqual([])

    expect((await browser.tabs()).map(({ url }) => url)).toEqual([practice])
    expect(browser.requests().slice(before)).toEqual([])
    expect(await browser.storage('session')).toEqual({})
    expect(await browser.storage('local')).toEqual({})

    await page.button(say('done.again')).press()
    await page.waitForText(say('seen.title'))
    expect(await page.radio(say('concern.live.title')).isChecked()).toBe(false)
  })

  test('keeps the country that was tried in practice to itself', async () => {
    const page = await beginPractice()
    await page.combobox(say('goes.country')).choose('Iceland')
    await page.waitForText('Iceland, because you chose it.')
    expect(await addresses(page)).toEqual([])
    expect(await browser.storage('local')).toEqual({})
  })

  test('never mixes with a real report: a gesture begins one, and practice leaves it alone', async () => {
    const real = `${reportedSite}/real`
    const page = await beginPractice()
    await page.radio(say('concern.live.title')).choose()

    const panel = await openPanelOn(browser, real)
    await panel.waitForText(real)
    await eventually(() => storedDraft(browser)).toMatchObject({
      source: { gesture: 'toolbar', url: real },
      fields: { address: real },
    })
    expect(await panel.text()).not.toContain(say('practice.title'))
    expect(await phoneLinks(panel, '.urgent')).toEqual([{ text: 'Call 911', to: 'tel:911' }])
    await browser.closePanel()
    const draft = await storedDraft(browser)

    const again = await browser.openExtensionPage('practice.html')
    await again.waitForText(say('primary.open', { name: hotline }))
    expect(await again.text()).not.toContain(real)
    await handOver(again)
    await again.button(say('opened.reported')).press()
    await again.waitForText(say('done.title'))
    expect(await storedDraft(browser)).toEqual(draft)
  })

  test('a gesture on the page of practice begins a real report, of no address', async () => {
    await beginPractice()
    const panel = await pressButton(browser)
    await panel.waitForText(say('notice.extension'))
    await eventually(() => storedDraft(browser)).toMatchObject({
      source: { gesture: 'toolbar' },
      fields: { address: '' },
    })
  })

  test('can be left at any time', async () => {
    const page = await beginPractice()
    await page.button(say('practice.leave')).press()
    await eventually(async () => (await browser.tabs()).map(({ url }) => url)).toEqual([
      `${browser.extensionOrigin}/options.html`,
    ])
  })
})

describe(`axe-core finds nothing, and nothing is too small, in practice in ${name}`, () => {
  const screens: [string, (page: Surface) => Promise<void>][] = [
    ['the report', async () => undefined],
    ['the hand-off', handOver],
    [
      'the end',
      async (page) => {
        await handOver(page)
        await page.button(say('opened.reported')).press()
        await page.waitForText(say('done.title'))
      },
    ],
  ]

  test.each(screens)('%s, light and dark, from left and from right', async (_screen, reach) => {
    const page = await beginPractice()
    await reach(page)
    await expectNoBarrier(page, { widths: [320, 1200] })
  })
})
