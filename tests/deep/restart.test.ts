import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  beginJourney,
  eventually,
  type Journey,
  keptAtFirst,
  name,
  openDetails,
  openPanelOn,
  primaryButton,
  say,
  storedDraft,
} from '../e2e/journey.ts'
import { captureAt, expectKept, expectNothingTyped, standAt, steps } from '../faults/steps.ts'
import { addToFigure } from '../figures.ts'

let folder: string
let journey: Journey

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'signpost-restart-'))
  journey = await beginJourney({ profile: folder })
})
afterAll(async () => {
  await journey.close()
  await rm(folder, { recursive: true, force: true, maxRetries: 5 })
})

async function restart(): Promise<void> {
  await journey.close()
  // Chromium knows the extension again; Firefox installs one from a folder anew each time.
  const firstPage = name === 'chromium' ? 'not-expected' : 'closed'
  journey = await beginJourney({ profile: folder, firstPage })
}

test.each(steps)(`a report at the step %s is gone for good when ${name} is restarted`, async (step) => {
  const { browser, site } = journey
  const address = `${site.origin}/article.html`
  const captured = await captureAt(browser, address)
  const report = await browser.openExtensionPage('options.html')
  await standAt(report, step, captured)
  await report.goto(`${browser.extensionOrigin}/report.html`)
  await expectKept(report, step, address)

  await restart()
  addToFigure('faults injected', 1)

  expect((await journey.browser.tabs()).filter(({ url }) => url.endsWith('/welcome.html'))).toEqual([])
  expect(await journey.browser.storage('session')).toEqual({})
  expect(await journey.browser.storage('local')).toEqual(keptAtFirst)
  const begun = await journey.browser.openExtensionPage('report.html')
  await expectNothingTyped(begun, address)
  const url = `${journey.site.origin}/profile.html`
  const panel = await openPanelOn(journey.browser, url)
  await panel.waitForText(url)
  await expectNothingTyped(panel, address)
  await openDetails(panel)
  await panel.field(say('field.note')).fill('A report that is new')
  await eventually(() => storedDraft(journey.browser)).toMatchObject({
    fields: { address: url, note: 'A report that is new' },
  })
  await eventually(() => primaryButton(panel).isThere()).toBe(true)
  await panel.button(say('leave.button')).press()
  await eventually(() => journey.browser.storage('session')).toEqual({})
})
