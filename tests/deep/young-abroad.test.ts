import type { IncomingMessage, ServerResponse } from 'node:http'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Browser } from '../e2e/driver/browser.ts'
import { beginJourney, type Journey, name, phoneLinks, pressButton, tabInFront } from '../e2e/journey.ts'
import { expectHelpInReach, goTo, hotline, openYoungPanel, say, settle } from '../e2e/young-journey.ts'

/** A form that asks for more than a young person hands over. */
function curiousForm(_request: IncomingMessage, response: ServerResponse): void {
  response.setHeader('content-type', 'text/html; charset=utf-8')
  response.end(`<!doctype html><html lang="en"><title>Report a page</title><link rel="icon" href="data:,">
    <h1>Report a page</h1><form action="/sent">
    <p><label>Web address (URL) <input id="url" type="url"></label></p>
    <p><label>Title of the page <input id="title"></label></p>
    <p><label>Name of the platform <input id="platform"></label></p>
    <p><label>User name of the account <input id="account"></label></p>
    <p><button>Send</button></p></form></html>`)
}

let journey: Journey
let browser: Browser

beforeAll(async () => {
  journey = await beginJourney({
    timeZone: 'UTC',
    languages: ['en'],
    hosts: { 'ecpat.org.ph': curiousForm },
  })
  ;({ browser } = journey)
})
afterAll(() => journey.close())

describe(`where nothing tells the country, in ${name}`, () => {
  test('a young person is asked for it on every screen until they say', async () => {
    await settle(browser, { audience: 'young' })
    await browser.open(`${journey.site.origin}/described.html`)
    const panel = await pressButton(browser)
    await panel.waitForText(say('young.talk.choose'))
    await panel.button(say('young.choice.asked')).press()
    await panel.waitForText(say('young.stop.asked'))
    expect(await panel.combobox(say('young.country.ask')).count()).toBe(1)
    expect(await panel.text()).toContain(say('urgent.none'))
    await panel.button(say('young.next')).press()
    await panel.heading(say('young.step.think')).state()
    await panel.combobox(say('young.country.ask')).choose('Philippines')
    await panel.waitForText(say('young.talk.call', { number: '1383' }))
    await expectHelpInReach(panel)
    expect(await panel.combobox(say('young.country.ask')).count()).toBe(0)

    await panel.button(say('young.next')).press()
    await panel.waitForText(say('young.country.shown', { country: 'Philippines' }))
    const numbers = await phoneLinks(panel, '.support')
    expect(numbers.map(({ to }) => to)).toContain('tel:1383')
  })
})

describe(`the hotline’s own form in ${name}`, () => {
  test('gets the address, and nothing that a young person was not shown', async () => {
    await settle(browser, { audience: 'young', country: 'PH' })
    await browser.open(`${journey.site.origin}/described.html`)
    const panel = await openYoungPanel(browser)
    await goTo(panel, 'seen', 'act')
    await panel.button(say('young.act.report.short')).press()
    await panel.button(say('young.report.open', { name: hotline })).press()
    const form = await tabInFront(browser)
    await form.heading('Report a page').state()
    const after = await openYoungPanel(browser)
    await after.button(say('fill.button')).press()
    await after.waitForText(say('fill.filled', { count: 1 }))
    const filled = await form.evaluate(() =>
      [...document.querySelectorAll('input')].map(({ id, value }) => [id, value]),
    )
    expect(filled).toEqual([
      ['url', `${journey.site.origin}/described.html`],
      ['title', ''],
      ['platform', ''],
      ['account', ''],
    ])
  })
})
