import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { sayWith } from '../../core/language/say-with.ts'
import type { Browser } from '../e2e/driver/browser.ts'
import type { Surface } from '../e2e/driver/surface.ts'
import {
  beginJourney,
  begunDraft,
  eventually,
  expectDraft,
  type Journey,
  name,
  openPanelOn,
  pressButton,
  primaryButton,
  say,
  storedDraft,
  tabInFront,
} from '../e2e/journey.ts'
import { sitePages } from '../fixtures/site/serve-site.ts'

/** In Cyrillic letters that look like a name everybody knows. */
const lookAlike = { host: 'xn--80ak6aa92e.com', letters: 'аррӏе.com' }

let journey: Journey
let browser: Browser
let origin: string

beforeAll(async () => {
  journey = await beginJourney({ hosts: { [lookAlike.host]: sitePages } })
  ;({ browser } = journey)
  ;({ origin } = journey.site)
})
afterAll(() => journey.close())
beforeEach(() => browser.startAfresh())

const author = 'Wren Meadow'
// Chromium hands a lone surrogate on as the sign for what is none.
const loneSurrogate = name === 'chromium' ? '\uFFFD' : ''

const pages: [string, string, object][] = [
  [
    'calls itself by code',
    'markup',
    {
      title: '<img src=x onerror=alert(1)> <script>alert(1)</script>',
      platform: '<b>Meadow</b> \\u202E {name}',
      author: '<svg onload=alert(1)>',
      published: '2026-01-02',
    },
  ],
  ['hides what a document has behind names', 'names', { title: 'Names that hide', author }],
  ['has built-ins and getters of its own', 'built-ins', { title: 'Built-ins of its own', author }],
  [
    'has marks that reorder and that are not seen',
    'marks',
    { title: `Aeltit of a page${loneSurrogate}`, platform: 'MeadowsweN', author },
  ],
  ['has structured data without end', 'endless', { title: 'Data without end', author }],
  ['has fifty thousand pictures', 'many', { title: 'Fifty thousand pictures', author }],
  ['has frames that never load', 'frames', { title: 'Frames that never load', author }],
  ['has a title of megabytes', 'title', { title: `Mega ${'x '.repeat(148)}`.slice(0, 300), author }],
]

describe(`a page in ${name}`, () => {
  test.each(pages)('that %s is captured as it is', async (_, page, fields) => {
    const url = `${origin}/hostile-${page}.html`
    const panel = await openPanelOn(browser, url)
    await panel.waitForText(url)
    await expectDraft(browser, begunDraft({ url, page: { language: 'en' }, fields }))
  })

  test('makes nothing in the panel but text', async () => {
    const panel = await openPanelOn(browser, `${origin}/hostile-markup.html`)
    await panel.waitForText(sayWith({ say }, 'seen.kind.other', 'platform', '<b>Meadow</b> \\u202E {name}'))
    await panel.button(say('seen.details.show')).press()
    await panel.field(say('field.title')).state()
    const made = await panel.evaluate(() =>
      [
        ...document.querySelectorAll(
          '#seen-title ~ * :is(b, img, svg, script), form :is(b, img, svg, script)',
        ),
      ].map(({ outerHTML }) => outerHTML),
    )
    expect(made).toEqual([])
  })

  test('that does nothing else any more is given up, with what the browser says of it', async () => {
    const url = `${origin}/hostile-blocked.html`
    const page = await browser.open(url)
    const busy = page.evaluate(() => {
      const end = Date.now() + 8000
      while (Date.now() < end);
      return 'free again'
    })
    const panel = await pressButton(browser)
    await panel.waitForText(url)
    await panel.radio(say('concern.imagery.title')).choose()
    expect(await busy).toBe('free again')
    // What it answers now comes too late.
    await page.evaluate(() => document.title)
    const draft = begunDraft({ url, fields: { title: 'A page that does nothing else' } })
    await expectDraft(browser, { ...draft, concern: 'imagery' })
  })

  test('that moves on while it is captured is one page in the report', async () => {
    const page = await browser.open(`${origin}/hostile-restless.html?turn=0`)
    await page.evaluate(() => location.assign('?turn=1'))
    const panel = await pressButton(browser)
    // Firefox ends what the press has granted with the page it was granted on.
    await panel.waitFor(
      async () => /turn=\d/.test(await panel.text()) || (await panel.text()).includes(say('notice.other')),
      'The panel says nothing of the page.',
    )
    await eventually(() => storedDraft(browser)).toHaveProperty('fields')
    await expectOnePage()
  })

  test('that downloads while it is captured is captured', async () => {
    const url = `${origin}/hostile-download.html`
    const page = await browser.open(url)
    await page.evaluate(() => document.getElementById('file')?.click())
    const panel = await pressButton(browser)
    await panel.waitForText(url)
    await expectDraft(
      browser,
      begunDraft({ url, page: { language: 'en' }, fields: { title: 'A page that downloads', author } }),
    )
  })

  test('can load nothing of Signpost, and learn nothing of it', async () => {
    const page = await browser.open(`${origin}/article.html`)
    await (await pressButton(browser)).waitForText(origin)
    const found = await page.evaluate(async (own: string) => {
      const files = ['popup.html', 'report.html', 'capture.js', 'icon/48.png', 'manifest.json']
      const loads = await Promise.all(
        files.map((file) =>
          fetch(`${own}/${file}`).then(
            (answer) => answer.status,
            () => 'refused',
          ),
        ),
      )
      const {
        chrome,
        browser: ours,
        capture,
      } = globalThis as unknown as Record<string, { runtime?: unknown }>
      return {
        loads: [...new Set(loads)],
        runtime: typeof chrome?.runtime,
        ours: typeof ours,
        left: typeof capture,
      }
    }, browser.extensionOrigin)
    expect(found).toEqual({ loads: ['refused'], runtime: 'undefined', ours: 'undefined', left: 'undefined' })
  })
})

/** Title and author are those of the address in the draft, or there is none. */
async function expectOnePage(): Promise<void> {
  const draft = (await storedDraft(browser)) as { fields: { address: string; title: string; author: string } }
  const { address, title, author: by } = draft.fields
  const turn = address === '' ? undefined : new URL(address).searchParams.get('turn')
  // Chromium itself calls a page that has just replaced another by the title of that one (docs/security.md).
  if (name === 'firefox') expect(['', `Turn ${turn}`]).toContain(title)
  expect(['', `Author ${turn}`]).toContain(by)
}

/** Every address on a surface: what is set apart in it, and the line below it. */
const shownAddresses = (surface: Surface): Promise<{ site: string; below: string }[]> =>
  surface.evaluate(() =>
    [...document.querySelectorAll('p.address')].map((line) => ({
      site: line.querySelector('strong')?.textContent ?? '',
      below: line.nextElementSibling?.textContent ?? '',
    })),
  )

describe(`a look-alike host in ${name}`, () => {
  const expected = {
    site: lookAlike.host,
    below: sayWith({ say }, 'seen.unicodeHost', 'host', lookAlike.letters),
  }
  const expectBoth = (surface: Surface): Promise<void> =>
    eventually(() => shownAddresses(surface)).toContainEqual(expected)

  test('stands in both spellings in the panel, in the rows to copy, and where a report is under way', async () => {
    const panel = await openPanelOn(browser, `https://${lookAlike.host}/article.html`)
    await expectBoth(panel)
    await panel.radio(say('concern.imagery.title')).choose()
    await primaryButton(panel).press()
    await tabInFront(browser)
    await expectBoth(await browser.side('desk.html'))
    const opened = await pressButton(browser)
    await opened.waitForText(say('opened.status'))
    await expectBoth(opened)
    await browser.closePanel()
    await browser.open(`${origin}/article.html`)
    const underWay = await pressButton(browser)
    await underWay.waitForText(say('underWay.title'))
    await expectBoth(underWay)
  })
})
