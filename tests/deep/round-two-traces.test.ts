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
  openGuidesAt,
  openPanelOn,
  reportedSite,
  say,
  standInPage,
  storedDraft,
} from '../e2e/journey.ts'
import { opened } from '../e2e/phases.ts'
import { openPractice, say as practised } from '../e2e/practice-journey.ts'
import { goTo, settle } from '../e2e/young-journey.ts'
import { addToFigure } from '../figures.ts'
import { killBrowserOf } from '../profile/kill-browser-of.ts'
import { ownPagesInSessions } from '../profile/own-traces.ts'
import { searchFolder } from '../profile/search-folder.ts'

/** Typed wherever there is a field; no four letters of it are anywhere else. */
const mark = 'zgqvxkwbjd'
const young = { audience: 'young', trustedAdults: [{ name: 'Ana', phone: '0917 555 0134' }] }

let folder: string
let journey: Journey
let browser: Browser
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'signpost-round-two-'))
  const form = standInPage('An ordinary form', '<textarea id="ordinary" aria-label="Words"></textarea>')
  journey = await beginJourney({
    profile: folder,
    privateWindows: true,
    hosts: { 'meadow.example.org': standInPage('A meadow'), 'form.example.org': form },
  })
  ;({ browser } = journey)
})
afterAll(async () => {
  await journey.close().catch(() => undefined)
  await rm(folder, { recursive: true, force: true, maxRetries: 5 })
})

let word = 0
async function sessionIsSaved(): Promise<void> {
  for (let time = 0; time < 2; time += 1) {
    word += 1
    const words = `wqzpkxv${'jhtbpfgdnm'[word % 10]}vqxjzr${word}`
    const form = await browser.open('https://form.example.org/')
    await form.textbox('Words').fill(words)
    await waitUntil(
      async () => ((await searchFolder(folder, [words])).found[words] ?? []).length > 0,
      'The browser saves no session.',
      { limit: 60_000 },
    )
  }
}

const neutralPath = /^\/(?:[a-z]+\.html)?$/

async function expectNothingKept(): Promise<void> {
  addToFigure('attempts: disk', 1)
  const { found } = await searchFolder(folder, [mark])
  expect(found[mark]).toEqual([])
  const { extensionOrigin: origin } = browser
  const told = (await ownPagesInSessions(folder, origin)).filter(
    ({ url, title, form }) =>
      !neutralPath.test(url) || form !== undefined || (title !== 'Signpost' && title !== `${origin}${url}`),
  )
  expect(told).toEqual([])
}

async function writeEverywhere(shown: Surface): Promise<number> {
  const fields = (await shown.fields()).filter(
    ({ role, disabled }) => /textbox|searchbox/.test(role) && !disabled,
  )
  for (const { name: label, value } of fields)
    if (value === '' && (await shown.field(label).count()) === 1) await shown.field(label).fill(mark)
  return fields.length
}

type Deed = { about: string; act: () => Promise<Surface> }
const deeds: readonly Deed[] = [
  {
    about: 'practice, with every field written in',
    act: async () => {
      await settle(browser, {})
      const shown = await openPractice(browser, practised('practice.title'))
      await shown.radio(practised('concern.live.title')).choose()
      await openDetails(shown)
      expect(await writeEverywhere(shown)).toBeGreaterThan(2)
      return shown
    },
  },
  {
    about: 'a young person’s practice',
    act: async () => {
      await settle(browser, young)
      const shown = await openPractice(browser, practised('practice.title'))
      await goTo(shown, 'picture', 'act')
      await writeEverywhere(shown)
      return shown
    },
  },
  {
    about: 'a young person’s page',
    act: async () => {
      await settle(browser, young)
      await browser.open(`${reportedSite}/a`)
      const panel = await browser.pressToolbarButton()
      await panel.waitForText('1383')
      await browser.closePanel()
      const shown = await browser.openExtensionPage('report.html')
      await shown.waitForText('1383')
      await goTo(shown, 'picture', 'act')
      await writeEverywhere(shown)
      return shown
    },
  },
  {
    about: 'the desk, with a reference written in',
    act: async () => {
      await opened(browser, journey.site.origin)
      await browser.closePanel()
      const shown = await browser.openExtensionPage('desk.html')
      await shown.waitForText(say('opened.status'))
      expect(await writeEverywhere(shown)).toBeGreaterThan(0)
      return shown
    },
  },
  {
    about: 'the guide to platforms, with what is sought',
    act: async () => {
      const shown = await openGuidesAt(browser, 'platforms')
      expect(await writeEverywhere(shown)).toBeGreaterThan(0)
      return shown
    },
  },
  {
    about: 'the report, with every field written in',
    act: async () => {
      await settle(browser, {})
      await openPanelOn(browser, `${reportedSite}/a`)
      await browser.closePanel()
      const shown = await browser.openExtensionPage('report.html')
      await shown.radio(say('concern.grooming.title')).choose()
      await openDetails(shown)
      await writeEverywhere(shown)
      return shown
    },
  },
]

describe(`what ${name} keeps on disk`, () => {
  test.each(deeds)('of $about: nothing, open, gone on and closed', async ({ act }) => {
    const shown = await act()
    await sessionIsSaved()
    await expectNothingKept()
    await shown.reload()
    await shown.close()
    await sessionIsSaved()
    await expectNothingKept()
  })

  test('of a report that is left: no way back to it, by the tab that was closed', async () => {
    await settle(browser, {})
    await openPanelOn(browser, `${reportedSite}/a`)
    await browser.closePanel()
    const shown = await browser.openExtensionPage('report.html')
    await shown.radio(say('concern.grooming.title')).choose()
    await openDetails(shown)
    await shown.field(say('field.note')).fill(mark)
    await eventually(() => storedDraft(browser)).toMatchObject({ fields: { note: mark } })
    await shown.button(say('leave.button')).press()
    await eventually(() => browser.storage('session')).toEqual({})
    if (name === 'chromium') {
      await browser.pressShortcut('Control+Shift+T')
      const back = await browser.tab(`${browser.extensionOrigin}/report.html`)
      await back.waitForText('911')
      const fields = await back.fields()
      expect(fields.filter(({ value }) => value.includes(mark) || value.includes(reportedSite))).toEqual([])
      expect(await back.radio(say('concern.grooming.title')).isChecked()).toBe(false)
    }
    await sessionIsSaved()
    await expectNothingKept()
  })

  test('of a private window that is killed: nothing', async () => {
    await browser.startAfresh()
    await browser.openPrivateWindow(`${reportedSite}/${mark}`)
    const panel = await browser.pressToolbarButton()
    await panel.waitForText(mark)
    await panel.radio(say('concern.grooming.title')).choose()
    await openDetails(panel)
    await panel.field(say('field.note')).fill(mark)
    await eventually(() => storedDraft(browser)).toMatchObject({ fields: { note: mark } })
    await panel.stage.evaluate('new Promise((done) => setTimeout(done, 3000)).then(() => true)')
    await killBrowserOf(folder)
    const { found } = await searchFolder(folder, [mark])
    addToFigure('attempts: disk', 1)
    expect(found[mark]).toEqual([])
  })
})
