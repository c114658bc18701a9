import type { RequestListener } from 'node:http'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Browser } from '../e2e/driver/browser.ts'
import { chromiumFlags, quietFlags } from '../e2e/driver/chromium-flags.ts'
import { firefoxPreferences, quietPreferences } from '../e2e/driver/firefox-preferences.ts'
import { waitUntil } from '../e2e/driver/wait-until.ts'
import { beginJourney, build, type Journey, name, standInPage } from '../e2e/journey.ts'
import { addToFigure } from '../figures.ts'
import { sitePages } from '../fixtures/site/serve-site.ts'
import { scenes } from '../gallery/scenes.ts'
import { whyBrowserLooksUp } from '../network/browser-names.ts'
import { directoryHosts } from '../network/directory-hosts.ts'

// With the settings people have: nothing of a browser is silenced here, and it looks names up by itself.

const seen = 'meadow.example.org'
const control = 'control.example.org'
const hotlines = directoryHosts()

/** A page that asks the browser to look a name up, as any page may: the name stands in its path. */
const asking: RequestListener = (request, response) => {
  const named = `http:/${request.url}.example.net/`
  response.setHeader('content-type', 'text/html; charset=utf-8')
  response.end(`<!doctype html><title>Asks</title><link rel="dns-prefetch" href="${named}"><h1>Asks</h1>`)
}

/** The pages of the tests, but for the frame of another site, which there is none of here. */
const pages: RequestListener = (request, response) =>
  request.url === '/other-origin.js' ? response.end() : sitePages(request, response)

let journey: Journey
let browser: Browser
let asked = 0

beforeAll(async () => {
  const hosts = { [seen]: pages, [control]: asking, 'ecpat.org.ph': standInPage('Report a page') }
  journey = await beginJourney({ network: 'own', hosts })
  ;({ browser } = journey)
})
afterAll(() => journey.close())

/** Resolves once the browser has looked up what a page asked it to, and so also what was asked before. */
async function lookupsAreDone(): Promise<void> {
  asked += 1
  const word = `asked-${asked}`
  await browser.open(`http://${control}/${word}`)
  await waitUntil(
    () => browser.lookups().includes(`${word}.example.net`),
    'A name is not looked up where a page asks for it.',
  )
}

/** Opened by the person themselves, by the test, or by the browser for itself. */
const isExpected = (host: string): boolean =>
  [seen, control, 'ecpat.org.ph'].includes(host) ||
  /^asked-\d+\.example\.net$/.test(host) ||
  whyBrowserLooksUp(host) !== undefined

test(`${name} is started as people start it, with nothing silenced`, () => {
  const options = { extension: build, network: 'own' } as const
  const preferences = Object.keys(firefoxPreferences(options, 1, '/'))
  expect(preferences.filter((each) => Object.hasOwn(quietPreferences, each))).toEqual([])
  expect(
    chromiumFlags(options, build, 1).filter((flag) => quietFlags.some((quiet) => quiet === flag)),
  ).toEqual([])
})

test(`the name server hears what a page has ${name} look up, so that its silence proves something`, () =>
  lookupsAreDone())

test.each(scenes)('$phase: no host is looked up that nobody pressed', async ({ open }) => {
  const before = browser.lookups().length
  const shown = await open(browser, `http://${seen}`)
  const links = await shown.hesitateAt('a[href^="http"], [role="link"]')
  await lookupsAreDone()
  const names = browser.lookups().slice(before)
  addToFigure('attempts: network', 1 + links)
  addToFigure(
    'hosts of the directory looked up',
    names.filter((host) => hotlines.has(host) && !isExpected(host)).length,
  )
  expect(names.filter((host) => !isExpected(host))).toEqual([])
})
