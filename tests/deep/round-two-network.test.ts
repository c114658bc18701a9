import type { RequestListener } from 'node:http'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Browser } from '../e2e/driver/browser.ts'
import type { Surface } from '../e2e/driver/surface.ts'
import { waitUntil } from '../e2e/driver/wait-until.ts'
import { beginJourney, type Journey, name, openDetails, say, standInPage } from '../e2e/journey.ts'
import { addToFigure } from '../figures.ts'
import { sitePages } from '../fixtures/site/serve-site.ts'
import { scenes } from '../gallery/scenes.ts'
import { whyBrowserLooksUp } from '../network/browser-names.ts'

// With the settings people have, in a network of its own: whatever somebody does with a link or a field short of pressing it.

const seen = 'meadow.example.org'
const control = 'control.example.org'
const asking: RequestListener = (request, response) => {
  const named = `http:/${request.url}.example.net/`
  response.setHeader('content-type', 'text/html; charset=utf-8')
  response.end(`<!doctype html><title>Asks</title><link rel="dns-prefetch" href="${named}"><h1>Asks</h1>`)
}
const pages: RequestListener = (request, response) =>
  request.url === '/other-origin.js' ? response.end() : sitePages(request, response)

let journey: Journey
let browser: Browser
let asked = 0
beforeAll(async () => {
  journey = await beginJourney({
    network: 'own',
    hosts: { [seen]: pages, [control]: asking, 'ecpat.org.ph': standInPage('Report a page') },
  })
  ;({ browser } = journey)
})
afterAll(() => journey.close())

async function lookupsAreDone(): Promise<void> {
  asked += 1
  const word = `hostile-${asked}`
  await browser.open(`http://${control}/${word}`)
  await waitUntil(
    () => browser.lookups().includes(`${word}.example.net`),
    'A name is not looked up where a page asks for it.',
  )
}
const isExpected = (host: string): boolean =>
  [seen, control, 'ecpat.org.ph'].includes(host) ||
  /^hostile-\d+\.example\.net$/.test(host) ||
  whyBrowserLooksUp(host) !== undefined

const links = 'a[href^="http"], [role="link"]'

/** What somebody does with a link, short of pressing it. */
const deeds: Readonly<Record<string, (shown: Surface) => Promise<void>>> = {
  'going through all of it by the keyboard': async (shown) => {
    for (let at = 0; at < 60; at += 1) await shown.press('Tab')
  },
  'a right click on each link': async (shown) => {
    const places = await shown.evaluate(
      (wanted) =>
        [...document.querySelectorAll(wanted)].slice(0, 12).map((link) => {
          link.scrollIntoView({ block: 'center', behavior: 'instant' })
          const { x, y, width, height } = link.getBoundingClientRect()
          return { x: x + width / 2, y: y + height / 2 }
        }),
      links,
    )
    // A menu of the system would stay open.
    await shown.evaluate(() => addEventListener('contextmenu', (event) => event.preventDefault()))
    for (const place of places) await shown.stage.click(place, 'right')
  },
  'a selection of all of it': async (shown) => {
    await shown.press('Control+a')
    await shown.evaluate(() => void getSelection()?.selectAllChildren(document.body))
  },
  'a window of another size, and paper': async (shown) => {
    await shown.showFor('print')
    await shown.showFor('screen')
  },
}

const phases = ['young act', 'guides platforms', 'guides families', 'desk', 'guides share', 'welcome']
const wanted = scenes.filter(({ phase }) => phases.includes(phase))
const table = wanted.flatMap((scene) => Object.keys(deeds).map((deed) => ({ ...scene, deed })))

async function expectNoLookups(before: number): Promise<void> {
  await lookupsAreDone()
  const names = browser.lookups().slice(before)
  addToFigure('attempts: network', 1)
  expect(names.filter((host) => !isExpected(host))).toEqual([])
}

test.each(table)(`$phase in ${name}: no host is looked up by $deed`, async ({ open, deed }) => {
  const before = browser.lookups().length
  const shown = await open(browser, `http://${seen}`)
  await deeds[deed]?.(shown)
  await expectNoLookups(before)
})

test(`no address that somebody writes is looked up, in ${name}`, async () => {
  const before = browser.lookups().length
  await browser.open(`http://${seen}/described.html`)
  const panel = await browser.pressToolbarButton()
  await panel.waitForText(say('urgent.call', { number: '911' }))
  await openDetails(panel)
  const note = panel.field(say('field.note'))
  for (const text of ['https://typed-one.example.com/x', 'typed-two.example.com', 'mispeld wrods'])
    await note.fill(text)
  await panel.field(say('field.account')).fill('https://typed-three.example.com/wren')
  await panel.field(say('field.address')).fill('https://typed-four.example.com/a')
  await panel.press('Tab')
  await expectNoLookups(before)
})
