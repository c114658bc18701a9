import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Browser } from '../e2e/driver/browser.ts'
import {
  beginJourney,
  eventually,
  hotlineAddress,
  type Journey,
  name,
  openDetails,
  openPanelOn,
  pressButton,
  primaryButton,
  reportedSite,
  say,
  standInPage,
  tabInFront,
} from '../e2e/journey.ts'
import { addToFigure } from '../figures.ts'

/** Part of the address, of the title and of what is typed, and of nothing else. */
const mark = 'lapwing60413'
const address = `${reportedSite}/${mark}?from=${mark}#${mark}`

let journey: Journey
let browser: Browser

beforeAll(async () => {
  journey = await beginJourney({ hosts: { 'meadow.example.org': standInPage(`A meadow ${mark}`) } })
  ;({ browser } = journey)
})
afterAll(() => journey.close())

test(`a whole report asks the network for nothing but the pages the person opens, in ${name}`, async () => {
  const panel = await openPanelOn(browser, address)
  await panel.waitForText(mark)
  await panel.button(say('app.openLarger')).press()
  const report = await browser.tab(`${browser.extensionOrigin}/report.html`)
  await report.radio(say('concern.imagery.title')).choose()
  await openDetails(report)
  await report.field(say('field.note')).fill(`A note ${mark}`)
  await report.field(say('field.account')).fill(`@${mark}`)
  for (const page of ['options.html', 'guides.html', 'welcome.html', 'practice.html']) {
    await (await browser.openExtensionPage(page)).waitForText('Signpost')
  }
  await browser.open('about:blank')
  const again = await pressButton(browser)
  await again.waitForText(mark)
  await primaryButton(again).press()
  const hotline = await tabInFront(browser)
  await hotline.waitForText('Report a page')
  const known = await hotline.evaluate(() => ({
    from: document.referrer,
    by: window.opener,
    name: window.name,
  }))
  expect(known).toEqual({ from: '', by: null, name: '' })
  const handed = await pressButton(browser)
  await handed.waitForText(`A note ${mark}`)
  await handed.button(say('opened.reported')).press()
  await eventually(() => browser.storage('session')).toEqual({})

  const requests = browser.requests()
  const all = [...requests, ...browser.noise()]
  addToFigure('requests seen', all.length)
  expect(requests.map(({ method, url }) => `${method} ${url}`)).toEqual([
    `GET ${address.replace(/#.*/, '')}`,
    `GET ${hotlineAddress}`,
  ])
  const [, toHotline] = requests
  expect(toHotline).toMatchObject({ method: 'GET', body: '' })
  expect(toHotline?.headers).not.toHaveProperty('referer')
  expect(toHotline?.headers).not.toHaveProperty('origin')
  const others = all.filter(({ host }) => host !== 'meadow.example.org')
  expect(others.filter((request) => JSON.stringify(request).includes(mark))).toEqual([])
})
