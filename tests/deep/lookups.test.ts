import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Browser } from '../e2e/driver/browser.ts'
import { chromiumFlags, quietFlags } from '../e2e/driver/chromium-flags.ts'
import { firefoxPreferences, quietPreferences } from '../e2e/driver/firefox-preferences.ts'
import { whyNoOwnNetwork } from '../e2e/driver/own-network.ts'
import { waitUntil } from '../e2e/driver/wait-until.ts'
import { beginJourney, build, type Journey, name } from '../e2e/journey.ts'
import { linkedHosts, type RenamedBuild, renamedBuild, renamedHost } from '../faults/renamed-build.ts'
import { addToFigure } from '../figures.ts'
import { sitePages } from '../fixtures/site/serve-site.ts'
import { scenes } from '../gallery/scenes.ts'
import { type ApartScene, apartScenes } from '../network/apart-scenes.ts'
import { askingPage, type WayToAsk } from '../network/asking-page.ts'
import { whyBrowserLooksUp } from '../network/browser-names.ts'
import { directoryHosts } from '../network/directory-hosts.ts'

// With the settings people have: nothing of a browser is silenced here, and it looks names up by itself.

/** Where the machine gives no network of its own, the browser's own log tells what it asks for. `SIGNPOST_NETWORK=logged` has it so anywhere. */
const network =
  process.env.SIGNPOST_NETWORK === 'logged' || whyNoOwnNetwork() !== undefined ? 'logged' : 'own'

// Every browser takes names below `localhost` for loopback's, and asks nobody.
const [seen, control] =
  network === 'own'
    ? ['meadow.example.org', 'control.example.org']
    : ['meadow.localhost', 'control.localhost']
const hotlines = directoryHosts()
/** What a browser asks for by itself: Signpost's links to these have another name in the build, so that none is excused. */
const shared = [...hotlines].filter((host) => whyBrowserLooksUp(host) !== undefined)

/** The pages of the tests, but for the frame of another site, which there is none of here. */
const pages: RequestListener = (request, response) =>
  request.url === '/other-origin.js' ? response.end() : sitePages(request, response)

let server: Server
/** The port of both, as it stands in an address. */
let port = ''
let renamed: RenamedBuild
let journey: Journey
let browser: Browser
let asked = 0

beforeAll(async () => {
  renamed = await renamedBuild(build, shared)
  const hosts = network === 'own' ? { [seen]: pages, [control]: askingPage } : {}
  server = createServer((request, response) =>
    (request.headers.host?.startsWith(control) ? askingPage : pages)(request, response),
  )
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  if (network === 'logged') port = `:${(server.address() as AddressInfo).port}`
  journey = await beginJourney({ network, hosts, extension: renamed.path, privateWindows: true })
  ;({ browser } = journey)
})
afterAll(async () => {
  await journey.close()
  await renamed.remove()
  server.closeAllConnections()
  await new Promise((resolve) => server.close(resolve))
})

/** A page asks for a host, `to` or one that was never asked for, in this way; gives the host. */
async function askFor(way: WayToAsk, to?: string): Promise<string> {
  asked += 1
  const host = to ?? `asked-${asked}.example.net`
  await browser.open(`http://${control}${port}/${way}/${host}`)
  return host
}

/** Resolves once a page was heard to have the browser connect to a host, and so also whatever was asked for before. */
async function allIsHeard(): Promise<void> {
  const host = await askFor('connection')
  await waitUntil(
    () => browser.connections().includes(host),
    'A host is not connected to where a page asks for it.',
    { limit: 30_000 },
  )
}

/** Opened by the person themselves, by the test, or by the browser for itself. */
async function expectedHosts(): Promise<(host: string) => boolean> {
  // Chromium lists a tab that has only just opened without an address.
  const open = await waitUntil(async () => {
    const urls = (await browser.tabs()).map(({ url }) => url)
    return urls.every((url) => URL.canParse(url)) && urls.map((url) => new URL(url).hostname)
  }, 'A tab has no address.')
  return (host) =>
    [seen, control, ...open].includes(host) ||
    /^asked-\d+\.example\.net$/.test(host) ||
    whyBrowserLooksUp(host) !== undefined
}

test(`${name} is started as people start it, with nothing silenced`, () => {
  const options = { extension: build, network } as const
  const preferences = Object.keys(firefoxPreferences(options, 1, '/'))
  expect(preferences.filter((each) => Object.hasOwn(quietPreferences, each))).toEqual([])
  expect(
    chromiumFlags(options, build, 1).filter((flag) => quietFlags.some((quiet) => quiet === flag)),
  ).toEqual([])
})

test('no host that Signpost names is one that the browser asks for by itself', () => {
  // The others stand in the directory's sources only, or are known by their host and led to by no link.
  expect(renamed.renamed.size).toBeGreaterThan(0)
  const left = [...linkedHosts(renamed.path)].filter((host) => whyBrowserLooksUp(host) !== undefined)
  // An example of an address, to be read: nothing leads there.
  expect(left.filter((host) => host !== 'example.org')).toEqual([])
  expect(shared.map(renamedHost).filter((host) => whyBrowserLooksUp(host) !== undefined)).toEqual([])
})

// So that silence proves something. Firefox has no speculation rules, and does not fetch ahead here within half a minute.
const lookedUp: readonly WayToAsk[] =
  name === 'chromium'
    ? ['lookup', 'connection', 'fetch', 'icon', 'prefetch']
    : ['lookup', 'connection', 'icon']

test.each(lookedUp)('where a page asks ahead for a %s, it is heard', async (way) => {
  const host = await askFor(way)
  await waitUntil(() => browser.lookups().includes(host), 'The name is not heard.', { limit: 30_000 })
  if (way !== 'lookup')
    await waitUntil(() => browser.connections().includes(host), 'The connection is not heard.', {
      limit: 30_000,
    })
})

test('a connection is heard where the name is known already, and where there is no name', async () => {
  const known = await askFor('lookup')
  await waitUntil(() => browser.lookups().includes(known), 'The name is not heard.')
  for (const host of [known, '203.0.113.7']) {
    await askFor('icon', host)
    await waitUntil(() => browser.connections().includes(host), `No connection to ${host} is heard.`, {
      limit: 30_000,
    })
  }
})

const all: readonly ApartScene[] = [...scenes, ...apartScenes]

test.each(all)('$phase: no host is looked up or connected to that nobody opened', async ({ open }) => {
  const before = { names: browser.lookups().length, connections: browser.connections().length }
  const shown = await open(browser, `http://${seen}${port}`)
  const links = (await shown?.hesitateAt('a[href^="http"], [role="link"]')) ?? 0
  const isExpected = await expectedHosts()
  await allIsHeard()
  const names = browser.lookups().slice(before.names)
  const connections = browser.connections().slice(before.connections)
  addToFigure('attempts: network', 1 + links)
  addToFigure(
    'hosts of the directory looked up',
    names.filter((host) => hotlines.has(host) && !isExpected(host)).length,
  )
  expect({
    names: names.filter((host) => !isExpected(host)),
    connections: connections.filter((host) => !isExpected(host)),
  }).toEqual({ names: [], connections: [] })
})
