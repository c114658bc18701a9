import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Surface } from '../e2e/driver/surface.ts'
import { waitUntil } from '../e2e/driver/wait-until.ts'
import {
  answerWith,
  fillAndRead,
  holdHandedOver,
  marks,
  offerToFill,
  reportForm,
} from '../e2e/fill-journey.ts'
import { beginJourney, type Journey, name, say, standInPage } from '../e2e/journey.ts'
import { addToFigure } from '../figures.ts'
import { type Search, searchFolder } from '../profile/search-folder.ts'

/** Typed by a person into another form: what a browser remembers. */
const typed = 'gwzxcvqtmj'

/** Typed there and not sent: what a browser would restore. */
const written = 'zjdwqnvtkg'

/** Pages that draw their fields anew, name them for autofill, or send by script. */
const pages: Readonly<Record<string, string>> = {
  'an ordinary form': reportForm('', ''),
  'a form that names its fields for autofill': reportForm(
    '',
    `a.autocomplete = 'url'; u.autocomplete = 'on'; f.autocomplete = 'on'`,
  ),
  'a page that draws its fields anew': reportForm(
    '',
    `f.addEventListener('change', function () { setTimeout(function () { for (const e of [a, u]) { const c = e.cloneNode(); c.autocomplete = 'on'; c.value = e.value; e.replaceWith(c) } f.autocomplete = 'on' }, 4000) })`,
  ),
  'a page that sends by script': reportForm('', `b.type = 'button'; b.onclick = function () { f.submit() }`),
  'a page that sends in the background': reportForm(
    '',
    `f.onsubmit = function (event) { event.preventDefault(); const x = new XMLHttpRequest(); x.open('post', '/sent'); x.onload = function () { f.remove(); document.title = 'Thank you' }; x.send(new FormData(f)) }`,
  ),
}
const names = Object.keys(pages)

let folder: string
let journey: Journey

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'signpost-autofill-'))
  journey = await beginJourney({
    profile: folder,
    hosts: {
      'ecpat.org.ph': answerWith((url) => pages[names[Number(url.searchParams.get('page'))] ?? ''] ?? ''),
      'form.example.org': answerWith(() => ''),
      'ordinary.example.org': standInPage(
        'An ordinary form',
        '<form action="https://form.example.org/sent"><input name="account" aria-label="Words"><textarea aria-label="Story"></textarea><button>Send</button></form>',
      ),
    },
  })
})
afterEach(async () => {
  await journey.close()
  await rm(folder, { recursive: true, force: true, maxRetries: 5 })
})

/** What a person types and sends elsewhere: as long as the browser remembers that, it remembers. */
async function typeElsewhere(): Promise<void> {
  const form = await journey.browser.open('https://ordinary.example.org/')
  await form.textbox('Words').fill(typed)
  await form.button('Send').press()
  await journey.browser.tab(/^https:\/\/form\.example\.org\//)
}

async function fill(at: number): Promise<Surface> {
  const { browser } = journey
  await holdHandedOver(browser)
  const { page, panel } = await offerToFill(browser, `https://ecpat.org.ph/report/?page=${at}`)
  expect(await fillAndRead(panel)).toContain(say('fill.filled', { count: 4 }))
  return page
}

/**
 * The files that hold the words, of the whole profile. Chromium keeps what a form has sent in the session it would restore,
 * where the page that came of it is open: that is the person's own sending, which no form can keep out of there.
 */
async function remembered(): Promise<Search['found']> {
  const { bytes, found } = await searchFolder(folder, [typed, ...marks])
  addToFigure('bytes searched', bytes)
  const isSession = (file: string): boolean => /^Default.Sessions/.test(file)
  return Object.fromEntries(
    Object.entries(found).map(([word, files]) => [word, files.filter((file) => !isSession(file))]),
  )
}

const store = name === 'chromium' ? /Web Data/ : /formhistory/

describe(`what ${name} remembers of a filled form`, () => {
  test.each(names.map((page, at) => ({ page, at })))(
    'after the person has sent $page: nothing',
    async ({ at }) => {
      addToFigure('attempts: autofill', 1)
      const page = await fill(at)
      await journey.browser.closePanel()
      await page.button('Send').press()
      await page.waitFor(
        async () => (await page.evaluate(() => document.title)) === 'Thank you',
        'The form is not sent.',
      )
      await typeElsewhere()
      await journey.browser.close()
      const { [typed]: control, ...rest } = await remembered()
      expect(
        control?.some((file) => store.test(file)),
        'What a person typed elsewhere is remembered',
      ).toBe(true)
      expect(rest).toEqual(Object.fromEntries(marks.map((mark) => [mark, []])))
    },
  )

  test('after leaving quickly, with the form open: nothing', async () => {
    addToFigure('attempts: autofill', 1)
    await fill(0)
    await (await journey.browser.panel()).button(say('leave.button')).press()
    await typeElsewhere()
    await journey.browser.close()
    const { [typed]: control, ...rest } = await remembered()
    expect(
      control?.some((file) => store.test(file)),
      'What a person typed elsewhere is remembered',
    ).toBe(true)
    expect(rest).toEqual(Object.fromEntries(marks.map((mark) => [mark, []])))
  })

  test('while the form is open and not sent, in the session it would restore: nothing', async () => {
    addToFigure('attempts: autofill', 1)
    await fill(0)
    const form = await journey.browser.open('https://ordinary.example.org/')
    await form.textbox('Story').fill(written)
    await waitUntil(
      async () => ((await searchFolder(folder, [written])).found[written] ?? []).length > 0,
      'The browser saves no session.',
      { limit: 60_000 },
    )
    const { bytes, found } = await searchFolder(folder, marks)
    addToFigure('bytes searched', bytes)
    expect(found).toEqual(Object.fromEntries(marks.map((mark) => [mark, []])))
  })
})
