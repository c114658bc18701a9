import { afterAll, beforeAll, expect, test } from 'vitest'
import { sitePages } from '../fixtures/site/serve-site.ts'
import type { Browser } from './driver/browser.ts'
import {
  beginJourney,
  type Journey,
  name,
  pressButton,
  primaryButton,
  reportedSite,
  say,
  tabInFront,
} from './journey.ts'

const form = `<!doctype html><html lang="en"><title>Make a report</title><link rel="icon" href="data:,">
  <form><label>Web address (URL) <input type="url"></label></form></html>`

const service = 'eSafety Commissioner - report illegal and restricted online content'

let journey: Journey
let browser: Browser

beforeAll(async () => {
  journey = await beginJourney({
    timeZone: 'Australia/Sydney',
    languages: ['en-AU'],
    hosts: {
      'meadow.example.org': sitePages,
      'www.esafety.gov.au': sitePages,
      'forms.esafety.gov.au': (_request, response) => {
        response.setHeader('content-type', 'text/html; charset=utf-8')
        response.end(form)
      },
    },
  })
  ;({ browser } = journey)
})
afterAll(() => journey.close())

test(`a form on another host of the hotline’s is filled, and what the hotline answers is told, in ${name}`, async () => {
  const reported = `${reportedSite}/profile.html`
  await browser.open(reported)
  const panel = await pressButton(browser)
  await panel.waitForText(reported)
  await panel.radio(say('concern.imagery.title')).choose()
  await primaryButton(panel, service).press()
  await tabInFront(browser, 'https://www.esafety.gov.au/report')

  const page = await browser.open('https://forms.esafety.gov.au/report')
  const opened = await pressButton(browser)
  await opened.waitForText(say('next.feedback.to-contact', { name: service }))
  await opened.button(say('fill.button')).press()
  await opened.waitForText(say('fill.filled', { count: 1 }))
  expect(await page.evaluate(() => document.querySelector('input')?.value)).toBe(reported)
})
