import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  beginJourney,
  eventually,
  name,
  openDetails,
  openPanelOn,
  primaryButton,
  say,
  storedDraft,
} from '../e2e/journey.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'signpost-restart-'))
})
afterAll(() => rm(folder, { recursive: true, force: true, maxRetries: 5 }))

const note = 'Typed before the browser was restarted'

test(`a report is gone for good when ${name} is restarted, and the next one begins`, async () => {
  const before = await beginJourney({ profile: folder })
  try {
    const panel = await openPanelOn(before.browser, `${before.site.origin}/article.html`)
    await panel.radio(say('concern.imagery.title')).choose()
    await openDetails(panel)
    await panel.field(say('field.note')).fill(note)
    await eventually(() => storedDraft(before.browser)).toMatchObject({ fields: { note } })
  } finally {
    await before.close()
  }

  // Chromium knows the extension again; Firefox installs one from a folder anew each time.
  const firstPage = name === 'chromium' ? 'not-expected' : 'closed'
  const after = await beginJourney({ profile: folder, firstPage })
  try {
    expect(await after.browser.storage('session')).toEqual({})
    const url = `${after.site.origin}/profile.html`
    const panel = await openPanelOn(after.browser, url)
    await panel.waitForText(url)
    expect(await panel.radio(say('concern.imagery.title')).isChecked()).toBe(false)
    await openDetails(panel)
    expect(await panel.field(say('field.note')).value()).toBe('')
    expect(await primaryButton(panel).isThere()).toBe(true)
  } finally {
    await after.close()
  }
})
