import type { IncomingMessage, ServerResponse } from 'node:http'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { sitePages } from '../fixtures/site/serve-site.ts'
import type { Browser } from './driver/browser.ts'
import type { Surface } from './driver/surface.ts'
import {
  eventually,
  handOver,
  hotlineAddress,
  type Journey,
  joinJourney,
  name,
  openPanelOn,
  pressButton,
  primaryButton,
  reportedSite,
  say,
  storedDraft,
} from './journey.ts'

const reported = `${reportedSite}/profile.html?post=5`

/** A hotline's form with what it asks, and with what is nobody's but the person's. */
function hotlineForm(_request: IncomingMessage, response: ServerResponse): void {
  response.setHeader('content-type', 'text/html; charset=utf-8')
  response.end(`<!doctype html><html lang="en"><title>Report a page</title><link rel="icon" href="data:,">
    <h1>Report a page</h1><form action="/sent">
    <p><label>Web address (URL) <input id="url" name="url" type="url"></label></p>
    <p><label>Date you saw it <input id="date" name="date" type="date"></label></p>
    <p><label>Your name <input id="name" name="name"></label></p>
    <p><label>Your e-mail address <input id="email" name="email" type="email"></label></p>
    <p><label><input id="consent" type="checkbox"> I declare that this is true</label></p>
    <p><button>Send</button></p></form></html>`)
}

let journey: Journey
let browser: Browser

beforeAll(async () => {
  journey = await joinJourney({
    'meadow.example.org': sitePages,
    'ecpat.org.ph': hotlineForm,
    'ecpat-org.ph': hotlineForm,
  })
  ;({ browser } = journey)
})
afterAll(() => journey.close())
beforeEach(() => browser.startAfresh())

type Form = Record<'url' | 'date' | 'name' | 'email' | 'consent', string>

const readForm = (page: Surface): Promise<Form> =>
  page.evaluate(() => {
    const value = (id: string): string => (document.getElementById(id) as HTMLInputElement).value
    const { checked } = document.getElementById('consent') as HTMLInputElement
    return {
      url: value('url'),
      date: value('date'),
      name: value('name'),
      email: value('email'),
      consent: String(checked),
    }
  })

const empty: Form = { url: '', date: '', name: '', email: '', consent: 'false' }

describe(`the desk in ${name}`, () => {
  test('stands beside the hotline’s page after the hand-off', async () => {
    await handOver(browser, reported)
    const options = await browser.openExtensionPage('options.html')
    const isOpen = (): Promise<boolean> =>
      options.evaluate(async () => {
        const { runtime, sidebarAction } = (globalThis as unknown as { chrome: Sides }).chrome
        if (sidebarAction) return sidebarAction.isOpen({})
        return (await runtime.getContexts({ contextTypes: ['SIDE_PANEL'] })).length > 0
        type Sides = {
          runtime: { getContexts: (of: object) => Promise<object[]> }
          sidebarAction?: { isOpen: (of: object) => Promise<boolean> }
        }
      })
    await eventually(isOpen).toBe(true)
  })

  test('keeps the report whole while the worker stops, tabs are switched and pages are loaded anew', async () => {
    const page = await handOver(browser, reported)
    const desk = await browser.side('desk.html')
    const readParts = (): Promise<string[]> =>
      desk.evaluate(() =>
        [...document.querySelectorAll('.copy-row bdi')].map(({ textContent }) => textContent ?? ''),
      )
    await desk.waitForText(reported)
    const parts = await readParts()
    const draft = await storedDraft(browser)
    expect(parts).toContain(reported)
    const stays = async (): Promise<void> => {
      await desk.waitForText(say('opened.status'))
      expect(await readParts()).toEqual(parts)
      expect(await storedDraft(browser)).toEqual(draft)
    }

    await browser.stopWorker()
    expect(await browser.isWorkerRunning()).toBe(false)
    await stays()
    await browser.open(`${reportedSite}/article.html`)
    await stays()
    await page.reload()
    await stays()
    await desk.reload()
    await stays()

    await desk.button(say('copy.buttonFor', { field: say('report.address') })).press()
    await eventually(() => browser.clipboard()).toBe(reported)
    await eventually(() => storedDraft(browser)).toMatchObject({ opened: { done: ['address'] } })
  })

  test('follows the tab: fills what a press has granted, and forgets it with the page', async () => {
    const page = await handOver(browser, reported)
    const desk = await browser.side('desk.html')
    await desk.waitForText(say('fill.unseen'))
    await pressButton(browser)
    await browser.closePanel()
    // No browser tells that a tab was granted: the desk asks when the person turns to it.
    await desk.button(say('opened.more')).press()
    await desk.button(say('fill.button')).state()

    const other = await browser.open(`${reportedSite}/article.html`)
    await desk.waitForText(say('fill.unseen'))
    expect(await desk.button(say('fill.button')).count()).toBe(0)
    await other.close()

    await desk.button(say('fill.button')).press()
    await desk.waitForText(say('fill.filled', { count: 2 }))
    expect(await readForm(page)).toMatchObject({ url: reported })
    await page.reload()
    await desk.waitFor(
      async () => !(await desk.text()).includes(say('fill.filled', { count: 2 })),
      'The desk says of the new page that it is filled.',
    )
    expect(await readForm(page)).toEqual(empty)
  })

  test('stands in a tab behind the hotline’s page where a browser has no place beside its tabs', async () => {
    const panel = await openPanelOn(browser, reported)
    await panel.waitForText(reported)
    await panel.radio(say('concern.imagery.title')).choose()
    // As in Safari and on phones.
    await panel.evaluate(() => {
      for (const api of ['browser', 'chrome']) {
        const namespace = Reflect.get(globalThis, api) ?? {}
        for (const side of ['sidePanel', 'sidebarAction'])
          Object.defineProperty(namespace, side, { value: undefined })
      }
    })
    await primaryButton(panel).press()
    const own = `${browser.extensionOrigin}/report.html`
    await eventually(async () => (await browser.tabs()).map(({ url, active }) => ({ url, active }))).toEqual(
      expect.arrayContaining([
        { url: hotlineAddress, active: true },
        { url: own, active: false },
      ]),
    )
    const desk = await browser.tab(own)
    await desk.waitForText(say('opened.status'))
    await desk.waitForText(reported)
  })

  test('shows that everything is wiped, and then the next report', async () => {
    await handOver(browser, reported)
    const desk = await browser.side('desk.html')
    await desk.button(say('opened.reported')).press()
    await desk.waitForText(say('done.wiped'))
    await eventually(() => browser.storage('session')).toEqual({})
    await handOver(browser, reported)
    await desk.waitForText(say('opened.status'))
    await desk.waitForText(reported)
  })

  test('shows the report under way, and marks what was copied, on every surface', async () => {
    await handOver(browser, reported)
    const desk = await browser.openExtensionPage('desk.html')
    await desk.waitForText(say('opened.status'))
    await desk.button(say('copy.buttonFor', { field: say('report.address') })).press()
    await eventually(() => browser.clipboard()).toBe(reported)
    await eventually(async () => (await storedDraft(browser)) as object).toMatchObject({
      opened: { done: ['address'] },
    })
    await desk.reload()
    await desk.waitForText(say('copy.done'))
  })
})

describe(`filling the hotline's form in ${name}`, () => {
  test('takes a press, fills what is certain, touches nothing else, sends nothing, and can be undone', async () => {
    const page = await handOver(browser, reported)
    const panel = await pressButton(browser)
    await panel.button(say('fill.button')).press()
    await panel.waitForText(say('fill.filled', { count: 2 }))

    const { fields } = (await storedDraft(browser)) as { fields: { seenAt: string } }
    expect(await readForm(page)).toEqual({ ...empty, url: reported, date: fields.seenAt.slice(0, 10) })
    expect(await page.url()).toBe(hotlineAddress)
    expect(browser.requests().filter(({ path }) => path.startsWith('/sent'))).toEqual([])

    await panel.button(say('fill.undo')).press()
    await panel.waitForText(say('fill.undone'))
    expect(await readForm(page)).toEqual(empty)
  })

  test.each([
    ['http://ecpat.org.ph/report/', 'not-https'],
    ['https://ecpat-org.ph/report/', 'look-alike'],
  ] as const)('is refused on %s, with the reason', async (address, because) => {
    await handOver(browser, reported)
    const page = await browser.open(address)
    const panel = await pressButton(browser)
    // Without TLS the hotline's page is still the hotline's, and nothing else to report.
    if (because === 'look-alike') await panel.button(say('underWay.goOn')).press()
    await panel.waitForText(say(`fill.refused.${because}`))
    expect(await panel.button(say('fill.button')).count()).toBe(0)
    expect(await readForm(page)).toEqual(empty)
  })
})
