import { globSync } from 'node:fs'
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { waitUntil } from './driver/wait-until.ts'
import { beginJourney, build, eventually, type Journey, name, pressButton, say } from './journey.ts'

declare const chrome: { storage: { session: { set: (held: object) => Promise<void> } } }

let folder: string
let journey: Journey

/** Signpost whose popup and report page have no script: neither loaded yet, nor ever. */
async function withoutScripts(): Promise<string> {
  const copy = await mkdtemp(join(tmpdir(), 'signpost-without-scripts-'))
  await cp(build, copy, { recursive: true })
  const scripts = globSync('chunks/{popup,report}-*.js', { cwd: copy })
  expect(scripts.map((file) => file.replace(/-.*/, '')).toSorted()).toEqual(['chunks/popup', 'chunks/report'])
  await Promise.all(scripts.map((file) => writeFile(join(copy, file), '')))
  return copy
}

/** The same, and the browser has no word for its language: the style sheet stays as it is in the folder. */
async function withoutLanguage(): Promise<string> {
  const copy = await withoutScripts()
  for (const file of globSync('_locales/*/messages.json', { cwd: copy })) {
    const { words: _words, ...messages } = JSON.parse(await readFile(join(copy, file), 'utf8'))
    await writeFile(join(copy, file), JSON.stringify(messages))
  }
  return copy
}

async function begin(made: Promise<string>): Promise<void> {
  folder = await made
  journey = await beginJourney({ extension: folder })
}
afterEach(async () => {
  await journey.close()
  await rm(folder, { recursive: true, force: true })
})

/** What a context-menu click leaves behind for the surface that opens. */
const sighting = { report: { shape: 1, writer: 'a test', reports: { sighting: {} } } }

async function rememberSomething(): Promise<void> {
  const settings = await journey.browser.openExtensionPage('options.html')
  await settings.evaluate((held) => chrome.storage.session.set(held), sighting)
  await settings.goto(`${journey.site.origin}/article.html`)
  expect(await journey.browser.storage('session')).toEqual(sighting)
}

async function leaveFromPopup(): Promise<void> {
  const { browser } = journey
  await rememberSomething()
  const panel = await pressButton(browser)
  await panel.button(say('leave.button')).press()
  await waitUntil(async () => !(await browser.isPanelOpen()), 'The popup stays open.')
  await eventually(() => browser.storage('session')).toEqual({})
}

async function leaveFromReportPage(): Promise<void> {
  const { browser } = journey
  await rememberSomething()
  const report = await browser.openExtensionPage('report.html')
  await report.button(say('leave.button')).press()
  await eventually(() => browser.storage('session')).toEqual({})
  await eventually(async () =>
    (await browser.tabs()).filter(({ url }) => url.startsWith(browser.extensionOrigin)),
  ).toEqual([])
}

describe(`the way out, before any script, in ${name}`, () => {
  test('wipes what is stored and closes the popup and the report page', async () => {
    await begin(withoutScripts())
    await leaveFromPopup()
    await leaveFromReportPage()
  })

  test('is there in English where the browser puts no language in', async () => {
    await begin(withoutLanguage())
    await leaveFromPopup()
  })
})
