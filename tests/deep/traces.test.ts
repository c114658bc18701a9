import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { loadTopicWords } from '../../locales/load-words.ts'
import type { Browser } from '../e2e/driver/browser.ts'
import type { Surface } from '../e2e/driver/surface.ts'
import { waitUntil } from '../e2e/driver/wait-until.ts'
import {
  beginJourney,
  eventually,
  type Journey,
  name,
  openGuidesAt,
  openPanelOn,
  reportedSite,
  say,
  standInPage,
  storedDraft,
} from '../e2e/journey.ts'
import { addToFigure } from '../figures.ts'
import { killBrowserOf } from '../profile/kill-browser-of.ts'
import { ownAddressesIn, ownPagesInSessions } from '../profile/own-traces.ts'
import { searchFolder } from '../profile/search-folder.ts'

// Two people do the same, and choose and read otherwise. What a browser writes of Signpost has to be the same of both.

const { say: guides } = await loadTopicWords('guides', 'en')

const people = [
  { concern: 'live', length: 'no-query', topic: 'young/picture', heading: 'young.picture.title' },
  { concern: 'challenge', length: 'site', topic: 'families/talking', heading: 'talking.title' },
] as const

/** Its address, its title and what stood in it; and the bare pages of Signpost, which everyone may have opened. */
const bare = [
  '/',
  '/guides.html',
  '/options.html',
  '/practice.html',
  '/report.html',
  '/welcome.html',
  '/desk.html',
  '/popup.html',
  '/leave.html',
]
const isBare = (path: string): boolean =>
  bare.includes(path) || /^\/(?:chunks|assets|icon)\/|^\/background\.js$|^\/manifest\.json$/.test(path)

/** Firefox 153 writes the address where a step within a page has no title yet. */
const isNeutralIn =
  (origin: string) =>
  (url: string, title: string): boolean =>
    title === 'Signpost' || title === `${origin}${url}`

let word = 0

/** Waits until the browser has saved its session with all that is open by now: an ordinary form's words tell when. */
async function sessionIsSaved(browser: Browser, folder: string): Promise<void> {
  word += 1
  const words = `qzkvxw${'jhtbpfgdnm'[word % 10]}zqpkdxn${word}`
  const form = await browser.open('https://form.example.org/')
  await form.textbox('Words').fill(words)
  await waitUntil(
    async () => ((await searchFolder(folder, [words])).found[words] ?? []).length > 0,
    'The browser saves no session.',
    { limit: 60_000 },
  )
}

async function chooseAll(page: Surface, { concern, length }: (typeof people)[number]): Promise<void> {
  await page.radio(say(`concern.${concern}.title`)).choose()
  await page.button(say('seen.details.show')).press()
  await page.radio(say(`field.shorten.${length}`)).choose()
}

describe.each(people)(`what ${name} writes of somebody who chose “$concern”`, (person) => {
  let folder: string
  let journey: Journey
  let browser: Browser

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'signpost-traces-'))
    const form = standInPage('An ordinary form', '<textarea id="ordinary" aria-label="Words"></textarea>')
    const hosts = { 'meadow.example.org': standInPage('A meadow'), 'form.example.org': form }
    journey = await beginJourney({ profile: folder, hosts })
    ;({ browser } = journey)
  })
  afterAll(async () => {
    await journey.close().catch(() => undefined)
    await rm(folder, { recursive: true, force: true, maxRetries: 5 })
  })

  /** What stands on the disk now of pages of Signpost. */
  async function expectNothingTold(): Promise<void> {
    const origin = browser.extensionOrigin
    const [addresses, pages] = [
      await ownAddressesIn(folder, origin),
      await ownPagesInSessions(folder, origin),
    ]
    const isNeutral = isNeutralIn(origin)
    addToFigure('attempts: disk', 1)
    addToFigure('attempts: history', addresses.length)
    expect(addresses.filter((path) => !isBare(path))).toEqual([])
    const told = pages.filter(
      ({ url, title, form }) => !bare.includes(url) || form !== undefined || !isNeutral(url, title),
    )
    expect(told).toEqual([])
    // Chromium keeps the code of the guides it has run, every word of them: the same, whichever page was read.
    const { found } = await searchFolder(
      folder,
      people.map(({ heading }) => guides(heading)),
    )
    const [one, ...others] = Object.values(found)
    expect(others).toEqual(others.map(() => one))
  }

  test('with the report open in a tab', async () => {
    const panel = await openPanelOn(browser, `${reportedSite}/a/page?from=1#part`)
    await panel.waitForText('/a/page')
    await panel.button(say('app.openLarger')).press()
    await chooseAll(await browser.tab(`${browser.extensionOrigin}/report.html`), person)
    await eventually(() => storedDraft(browser)).toMatchObject({ concern: person.concern })
    await sessionIsSaved(browser, folder)
    // Firefox saves what has changed, and once more when nothing does.
    await sessionIsSaved(browser, folder)
    await expectNothingTold()
  })

  test('with a guide, the settings and the first page open, and after they were closed', async () => {
    const guide = await openGuidesAt(browser, person.topic)
    await guide.heading(guides(person.heading)).state()
    const others = [
      await browser.openExtensionPage('options.html'),
      await browser.openExtensionPage('welcome.html'),
    ]
    await sessionIsSaved(browser, folder)
    await expectNothingTold()
    for (const page of [guide, ...others]) await page.close()
    await sessionIsSaved(browser, folder)
    await expectNothingTold()
  })

  test('after a quick exit', async () => {
    const report = await browser.tab(`${browser.extensionOrigin}/report.html`)
    await report.button(say('leave.button')).press()
    await eventually(() => browser.storage('session')).toEqual({})
    await sessionIsSaved(browser, folder)
    await expectNothingTold()
  })

  test('when it is killed in the middle of a report', async () => {
    const panel = await openPanelOn(browser, `${reportedSite}/a/page?from=1#part`)
    await panel.waitForText('/a/page')
    await panel.button(say('app.openLarger')).press()
    await chooseAll(await browser.tab(`${browser.extensionOrigin}/report.html`), person)
    await sessionIsSaved(browser, folder)
    await killBrowserOf(folder)
    await expectNothingTold()
  })
})
