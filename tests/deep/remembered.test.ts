import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Browser } from '../e2e/driver/browser.ts'
import type { Surface } from '../e2e/driver/surface.ts'
import { waitUntil } from '../e2e/driver/wait-until.ts'
import {
  beginJourney,
  eventually,
  type Journey,
  name,
  openDetails,
  openPanelOn,
  primaryButton,
  reportedSite,
  say,
  standInPage,
  storedDraft,
  tabInFront,
} from '../e2e/journey.ts'
import { addToFigure } from '../figures.ts'
import { type Search, searchFolder } from '../profile/search-folder.ts'

// No four letters of them are anywhere else, so that they stand in Snappy and LZ4 as they are. What is typed into Signpost
// must be nowhere; where somebody was, in the browser's own history alone.
const marks = {
  unreported: 'qzkvxwjhtb',
  reported: 'wfgzqpkdxn',
  left: 'vhtmrzqjcw',
  over: 'kxbpvzgqfl',
  private: 'zjdwqnvtkg',
  note: 'xqvbnzhkpr',
  address: 'gwzxcvqtmj',
  receipt: 'pjzkrwxvhd',
  ordinary: 'bvqxtzcgkw',
} as const

let folder: string
let journey: Journey
let browser: Browser

declare const chrome: {
  storage: { session: { get: (key: string) => Promise<Held>; set: (held: Held) => Promise<void> } }
}
type Held = { report: { reports: { draft: { touchedAt: number } } } }

/** An ordinary form, whose text a browser saves with its session: the proof that the session is on disk. */
const ordinaryForm = standInPage('An ordinary form', '<textarea id="ordinary" aria-label="Words"></textarea>')

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'signpost-remembered-'))
  journey = await beginJourney({
    profile: folder,
    privateWindows: true,
    hosts: { 'meadow.example.org': standInPage('A meadow'), 'form.example.org': ordinaryForm },
  })
  ;({ browser } = journey)
})
afterAll(async () => {
  await journey.close()
  await rm(folder, { recursive: true, force: true, maxRetries: 5 })
})

const seenAt = (mark: string): string => `${reportedSite}/${mark}`

async function searched(): Promise<Search['found']> {
  const { bytes, found } = await searchFolder(folder, Object.values(marks))
  addToFigure('bytes searched', bytes)
  return found
}

/** Waits until the browser has saved its session with what is open and typed by now. */
async function sessionIsSaved(words: string): Promise<void> {
  const form = await browser.open('https://form.example.org/')
  await form.textbox('Words').fill(words)
  await waitUntil(
    async () => ((await searchFolder(folder, [words])).found[words] ?? []).length > 0,
    'The browser saves no session.',
    { limit: 60_000 },
  )
}

async function writeEverything(surface: Surface): Promise<void> {
  await surface.radio(say('concern.imagery.title')).choose()
  await openDetails(surface)
  await surface.field(say('field.note')).fill(`A note ${marks.note}`)
  await surface.field(say('field.account')).fill(`@${marks.note}`)
  await surface.field(say('field.address')).fill(`https://meadow.example.org/typed/${marks.address}`)
  await surface.combobox(say('field.visibility')).choose(say('visibility.members'))
  await eventually(() => storedDraft(browser)).toMatchObject({ fields: { note: `A note ${marks.note}` } })
}

/** Chromium makes its list of most visited pages from its history when it sees fit. */
const fromHistory = ['Default/Top Sites']

const ownWords = { [marks.note]: [], [marks.address]: [], [marks.receipt]: [] }

describe(`nothing is remembered on disk in ${name}`, () => {
  test('of a report that stands in a tab, when the browser saves its session', async () => {
    const panel = await openPanelOn(browser, seenAt(marks.reported))
    await panel.waitForText(seenAt(marks.reported))
    await panel.button(say('app.openLarger')).press()
    const report = await browser.tab(`${browser.extensionOrigin}/report.html`)
    await writeEverything(report)
    await sessionIsSaved(marks.ordinary)
    expect(await searched()).toMatchObject(ownWords)
  })

  test('after the report', async () => {
    const report = await browser.tab(`${browser.extensionOrigin}/report.html`)
    await primaryButton(report).press()
    await tabInFront(browser)
    await report.field(say('receipt.reference')).fill(marks.receipt)
    await report.button(say('opened.reported')).press()
    await eventually(() => browser.storage('session')).toEqual({})
    await report.close()
    expect(await searched()).toMatchObject(ownWords)
  })

  test('after a quick exit', async () => {
    const panel = await openPanelOn(browser, seenAt(marks.left))
    await writeEverything(panel)
    await panel.button(say('leave.button')).press()
    await eventually(() => browser.storage('session')).toEqual({})
    expect(await searched()).toMatchObject(ownWords)
  })

  test('after an hour', async () => {
    const panel = await openPanelOn(browser, seenAt(marks.over))
    await writeEverything(panel)
    await browser.closePanel()
    const page = await browser.openExtensionPage('options.html')
    await page.evaluate(async () => {
      const { report } = await chrome.storage.session.get('report')
      report.reports.draft.touchedAt -= 60 * 60 * 1000
      await chrome.storage.session.set({ report })
    })
    await page.close()
    const next = await openPanelOn(browser, `${reportedSite}/next`)
    await next.waitForText(`${reportedSite}/next`)
    expect(await next.text()).not.toContain(marks.over)
    await next.button(say('leave.button')).press()
    expect(await searched()).toMatchObject(ownWords)
  })

  test('after a private window has closed', async () => {
    const window = await browser.openPrivateWindow(seenAt(marks.private))
    const panel = await browser.pressToolbarButton()
    await panel.waitForText(seenAt(marks.private))
    await writeEverything(panel)
    await browser.closePanel()
    await window.close()
    await eventually(() => browser.storage('session')).toEqual({})
    expect(await searched()).toMatchObject({ ...ownWords, [marks.private]: [] })
  })

  test('once the browser has closed, beyond its own history of where somebody was', async () => {
    await browser.open(seenAt(marks.unreported))
    await sessionIsSaved('rnqwzvjxdf')
    await journey.close()
    const found = await searched()
    const ofHistory = [...(found[marks.unreported] ?? []), ...fromHistory]
    expect(found[marks.unreported]).not.toEqual([])
    const beyondHistory = (mark: string): readonly string[] =>
      (found[mark] ?? []).filter((kind) => !ofHistory.includes(kind))
    expect({
      reported: beyondHistory(marks.reported),
      left: beyondHistory(marks.left),
      over: beyondHistory(marks.over),
      private: found[marks.private],
      typed: [found[marks.note], found[marks.address], found[marks.receipt]],
    }).toEqual({ reported: [], left: [], over: [], private: [], typed: [[], [], []] })
  })
})
