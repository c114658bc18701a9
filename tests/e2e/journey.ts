import type { IncomingMessage, ServerResponse } from 'node:http'
import { join } from 'node:path'
import { expect } from 'vitest'
import { defaultSettings } from '../../core/settings/settings.ts'
import { loadWords } from '../../locales/load-words.ts'
import { type Site, serveSite } from '../fixtures/site/serve-site.ts'
import type { Browser, LaunchOptions } from './driver/browser.ts'
import { browserUnderTest } from './driver/browser-under-test.ts'
import { launch } from './driver/launch.ts'
import type { Surface } from './driver/surface.ts'
import { waitUntil } from './driver/wait-until.ts'

export const name = browserUnderTest()
export const { say } = await loadWords('en')
/** What Signpost keeps of its first run, which `beginJourney` has behind it. */
export const keptAtFirst = { settings: { ...defaultSettings, welcomed: true } }
/** The whole of a table in `npm run test:deep`; in `npm test`, which is to be short, what differs most. */
export const inShort = <Row>(table: readonly Row[], isWanted: (row: Row) => boolean): readonly Row[] =>
  process.env.SIGNPOST_LONG ? table : table.filter(isWanted)
export const hotlineAddress = 'https://ecpat.org.ph/report/'
/** Stands in for the site of what is reported, since loopback has no registrable domain. */
export const reportedSite = 'https://meadow.example.org'

const builds = process.env.SIGNPOST_BUILDS ?? join(import.meta.dirname, '../../.output')
/** The build under test. */
export const build = join(builds, name === 'chromium' ? 'chrome-mv3' : 'firefox-mv3')

/** A page of a stand-in; its own icon, so that the browser asks for none. */
export const standInPage =
  (title: string, head = '') =>
  (_request: IncomingMessage, response: ServerResponse): void => {
    response.setHeader('content-type', 'text/html; charset=utf-8')
    response.end(
      `<!doctype html><title>${title}</title><link rel="icon" href="data:,">${head}<h1>${title}</h1>`,
    )
  }

export type Journey = { browser: Browser; site: Site; close: () => Promise<void> }

const standIns = (hosts: LaunchOptions['hosts']): NonNullable<LaunchOptions['hosts']> => ({
  'ecpat.org.ph': standInPage('Report a page'),
  ...hosts,
})

/** A browser with Signpost, of a person in Manila whose browser speaks American English, unless told otherwise. */
export async function beginJourney(options: Partial<LaunchOptions> = {}): Promise<Journey> {
  const site = await serveSite()
  const browser = await launch(name, {
    extension: build,
    languages: ['en-US'],
    timeZone: 'Asia/Manila',
    colorScheme: 'light',
    reducedMotion: true,
    ...options,
    hosts: standIns(options.hosts),
  })
  return {
    browser,
    site,
    close: async () => {
      await browser.close()
      await site.close()
    },
  }
}

let shared: Promise<Journey> | undefined

/**
 * The journey of a person in Manila that test files share, as new, since starting a browser takes longer than most tests. It ends
 * with the process; who closes it leaves it to the next. A file that wants anything of its own but stand-ins begins a journey.
 */
export async function joinJourney(hosts: LaunchOptions['hosts'] = {}): Promise<Journey> {
  shared ??= beginJourney()
  const { browser, site } = await shared
  browser.goOffline(false)
  browser.standIn(standIns(hosts))
  await browser.startAfresh()
  return { browser, site, close: () => browser.startAfresh() }
}

/** Presses the toolbar button and waits for the popup, also where the tab in front is a page of the extension. */
export async function pressButton(browser: Browser): Promise<Surface> {
  await browser.pressToolbarButton()
  return waitUntil(async () => {
    const panel = await browser.panel()
    return panel.kind === 'popup' && panel
  }, 'No popup opened.')
}

/** The panel on a page, once it says where the report goes. */
export async function openPanelOn(browser: Browser, url: string): Promise<Surface> {
  await browser.open(url)
  const panel = await pressButton(browser)
  await panel.waitForText(say('urgent.call', { number: '911' }))
  return panel
}

/** The report under way, as it is stored. */
export async function storedDraft(browser: Browser): Promise<unknown> {
  const { report } = (await browser.storage('session')) as { report?: { reports?: { draft?: unknown } } }
  return report?.reports?.draft
}

/** Asks until the answer is what is expected, for ten seconds at most: what a person does is stored a moment later. */
export const eventually = <T>(ask: () => Promise<T>): ReturnType<typeof expect.poll<T>> =>
  expect.poll(ask, { timeout: 10_000 })

/** Waits until the stored report is exactly this, and until that is all that is stored of reports. */
export async function expectDraft(browser: Browser, draft: object): Promise<void> {
  await eventually(() => browser.storage('session')).toEqual({
    report: { shape: 1, writer: expect.any(String), reports: { draft } },
  })
}

type Expected = { gesture?: string; url?: string; page?: object; fields?: object; targets?: object[] }

/** A draft as the gesture begins it, with what varies from one run to the next left open. */
export function begunDraft({ gesture = 'toolbar', url, page, fields, targets = [] }: Expected): object {
  return {
    shape: 1,
    id: expect.stringMatching(/^[0-9a-f-]{36}$/),
    startedAt: expect.any(Number),
    touchedAt: expect.any(Number),
    timeZone: 'Asia/Manila',
    source: {
      gesture,
      ...(url === undefined ? {} : { url }),
      tabId: expect.any(Number),
      windowId: expect.any(Number),
      incognito: false,
    },
    page: { ...(url === undefined ? {} : { fullUrl: url }), ...page },
    fields: {
      address: url ?? '',
      title: '',
      seenAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d$/),
      platform: '',
      account: '',
      post: '',
      author: '',
      published: '',
      payment: '',
      note: '',
      ...fields,
    },
    edited: [],
    targets,
  }
}

/** What a person reads and where it leads, of every telephone link on a surface. */
export function phoneLinks(panel: Surface, within = 'body'): Promise<{ text: string; to: string }[]> {
  return panel.evaluate(
    (scope) =>
      [...(document.querySelector(scope)?.querySelectorAll('a[href^="tel:"], a[href^="sms:"]') ?? [])].map(
        (link) => ({ text: link.textContent ?? '', to: link.getAttribute('href') ?? '' }),
      ),
    within,
  )
}

/** The one thing to press, once the route is known. */
export const primaryButton = (panel: Surface, service = 'eProtectKids CSAEM Hotline') =>
  panel.button(say('primary.open', { name: service }))

/** A tab, the hotline's unless told, once it is in front of its window: from a popup, pages open behind first. */
export async function tabInFront(browser: Browser, address = hotlineAddress): Promise<Surface> {
  const tab = await browser.tab(address)
  await waitUntil(
    async () => (await browser.tabs()).some(({ url, active }) => active && url === address),
    `${address} does not come to the front.`,
  )
  return tab
}

/** From a page to the hotline's own, as a person goes; gives the hotline's page. */
export async function handOver(browser: Browser, reported: string): Promise<Surface> {
  const panel = await openPanelOn(browser, reported)
  await panel.waitForText(reported)
  await panel.radio(say('concern.imagery.title')).choose()
  await primaryButton(panel).press()
  const hotline = await tabInFront(browser)
  // A press while the page still loads grants the page before it, so that nobody may know whose page this is.
  await hotline.waitForText('Report a page')
  return hotline
}

declare const chrome: { storage: { session: { set: (values: object) => Promise<void> } } }

/** The guides, begun at a place such as `young/picture` as another surface of Signpost begins them. */
export async function openGuidesAt(browser: Browser, place = ''): Promise<Surface> {
  const page = await browser.openExtensionPage('guides.html')
  await page.waitForText('911')
  if (place === '') return page
  await page.evaluate((openedAt) => chrome.storage.session.set({ openedAt }), place)
  await page.reload()
  await page.waitForText('911')
  return page
}

export async function openDetails(panel: Surface): Promise<void> {
  const closed = panel.button(say('seen.details.show'))
  const note = panel.field(say('field.note'))
  // Open from the start where there is no page.
  await panel.waitFor(
    async () => (await closed.isThere()) || (await note.isThere()),
    'There are no details to open.',
  )
  if (await closed.isThere()) await closed.press()
  await note.state()
}
