import type { IncomingMessage, ServerResponse } from 'node:http'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sitePages } from '../fixtures/site/serve-site.ts'
import type { Browser } from './driver/browser.ts'
import {
  eventually,
  hotlineAddress,
  type Journey,
  joinJourney,
  name,
  openPanelOn,
  pressButton,
  primaryButton,
  reportedSite,
  say,
  tabInFront,
} from './journey.ts'

const page = `<!doctype html><html lang="en"><title>Report a page</title><link rel="icon" href="data:,">
  <form><label>Web address (URL) <input type="url"></label></form></html>`

/** The hotline's answer, held back until the test lets it go. */
const { promise: answered, resolve: answer } = Promise.withResolvers<void>()
async function hotlinePage(_request: IncomingMessage, response: ServerResponse): Promise<void> {
  await answered
  response.setHeader('content-type', 'text/html; charset=utf-8')
  response.end(page)
}

let journey: Journey
let browser: Browser

beforeAll(async () => {
  journey = await joinJourney({
    'meadow.example.org': sitePages,
    'ecpat.org.ph': (request, response) => void hotlinePage(request, response),
  })
  ;({ browser } = journey)
})
afterAll(async () => {
  answer()
  await journey.close()
})

describe(`a hotline’s page that is slow, in ${name}`, () => {
  test('can be filled once it is there, and until then the panel says what to do', async () => {
    const reported = `${reportedSite}/profile.html`
    const first = await openPanelOn(browser, reported)
    await first.waitForText(reported)
    await first.radio(say('concern.imagery.title')).choose()
    await primaryButton(first).press()
    await eventually(async () => browser.requests().some(({ url }) => url === hotlineAddress)).toBe(true)
    // It is asked for behind the page that is reported, and comes in front of it a moment later.
    await eventually(async () =>
      (await browser.tabs()).some(({ active, url }) => active && url === reported),
    ).toBe(false)

    const early = await pressButton(browser)
    await early.waitForText(say('opened.status'))
    await early.waitForText(say('fill.loading'))

    answer()
    // Both browsers end with the page before it what that press had granted.
    await early.waitForText(say('fill.unseen'))
    expect(await early.button(say('fill.button')).count()).toBe(0)
    await browser.closePanel()

    const panel = await pressButton(browser)
    await panel.waitForText(say('notice.hotlinePageUnderWay', { name: 'ecpat.org.ph' }))
    await panel.button(say('fill.button')).press()
    await panel.waitForText(say('fill.filled', { count: 1 }))
    const hotline = await tabInFront(browser)
    expect(await hotline.evaluate(() => document.querySelector('input')?.value)).toBe(reported)
  })
})
