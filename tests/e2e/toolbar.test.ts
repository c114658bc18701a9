import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { readableTime } from '../../core/report/local-time.ts'
import type { Browser } from './driver/browser.ts'
import {
  begunDraft,
  eventually,
  expectDraft,
  type Journey,
  joinJourney,
  name,
  openDetails,
  openPanelOn,
  phoneLinks,
  pressButton,
  primaryButton,
  reportedSite,
  say,
  standInPage,
  storedDraft,
  tabInFront,
} from './journey.ts'

let journey: Journey
let browser: Browser

const thing = { '@type': 'VideoObject', author: { name: 'Wren Meadow' } }
const elsewhere = `<link rel="canonical" href="https://other.example.com/x">
  <script type="application/ld+json">${JSON.stringify(thing)}</script>`

beforeAll(async () => {
  journey = await joinJourney({ 'meadow.example.org': standInPage('A meadow', elsewhere) })
  ;({ browser } = journey)
})
afterAll(() => journey.close())
beforeEach(() => browser.startAfresh())

/** Draft time as the panel shows it; browsers differ in the space before AM. */
async function shownTime(): Promise<string> {
  const { fields } = (await storedDraft(browser)) as { fields: { seenAt: string } }
  return `${readableTime(fields.seenAt, 'en', 'short')} (Manila)`
}
const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ')

describe(`the toolbar button in ${name}`, () => {
  test('says whom to call, what is reported, and where it goes and why, to a person in Manila', async () => {
    const url = `${journey.site.origin}/profile.html`
    const panel = await openPanelOn(browser, url)
    await panel.waitForText(url)
    const text = plain(await panel.text())

    expect(text).toContain('eProtectKids CSAEM Hotline')
    expect(text).toContain('Philippines, because your time zone is Manila.')
    expect(text).toContain(plain(say('seen.time', { time: await shownTime() })))
    expect(await phoneLinks(panel, '.urgent')).toEqual([{ text: 'Call 911', to: 'tel:911' }])
    expect(text).not.toContain(say('goes.emergencyFirst'))
    const police = await panel.evaluate(() => {
      const heading = [...document.querySelectorAll('.who')].find((who) =>
        who.textContent?.startsWith('PNP Women and Children Protection Center'),
      )
      return [...(heading?.parentElement?.querySelectorAll('a') ?? [])].map((link) => ({
        text: link.textContent,
        to: link.getAttribute('href'),
        visible: link.checkVisibility(),
      }))
    })
    expect(police).toEqual([
      { text: '0919-777-7377', to: 'tel:+639197777377', visible: true },
      { text: '0966-725-5961', to: 'tel:+639667255961', visible: true },
    ])
  })

  test('says to call before reporting when a child is being hurt where they live', async () => {
    const panel = await openPanelOn(browser, `${journey.site.origin}/article.html`)
    await panel.radio(say('concern.offline-abuse.title')).choose()
    await panel.waitForText(say('goes.emergencyHint'))
    expect(await phoneLinks(panel, '.emergency-first')).toEqual([{ text: 'Call 911', to: 'tel:911' }])
    await panel.radio(say('concern.imagery.title')).choose()
    await panel.waitFor(
      async () => !(await panel.text()).includes(say('goes.emergencyFirst')),
      'The call before the report stays for pictures.',
    )
  })

  test('prefills every field and stores exactly the draft, under one key, and nothing on disk', async () => {
    const url = `${journey.site.origin}/profile.html?from=list&utm_source=x#birds`
    const panel = await openPanelOn(browser, url)
    await expectDraft(
      browser,
      begunDraft({ url, page: { language: 'en' }, fields: { title: 'Wren Meadow (@wren.meadow)' } }),
    )
    expect(await browser.storage('local')).toEqual({})

    const { fields } = (await storedDraft(browser)) as { fields: { seenAt: string } }
    await openDetails(panel)
    await panel.field(say('field.note')).state()
    const shown = (await panel.fields())
      .filter(({ role }) => role === 'textbox' || role === '')
      .map(({ name: label, value }) => [label, value])
    expect(shown).toEqual([
      [say('field.address'), url],
      [say('field.seenAt'), fields.seenAt],
      [say('field.title'), 'Wren Meadow (@wren.meadow)'],
      [say('field.platform'), ''],
      [say('field.account'), ''],
      [say('field.post'), ''],
      [say('field.payment'), ''],
      [say('field.note'), ''],
    ])
  })

  test('takes author, date, live and site from a page that describes itself', async () => {
    const url = `${journey.site.origin}/described.html`
    await openPanelOn(browser, url)
    await expectDraft(
      browser,
      begunDraft({
        url,
        page: { language: 'en-GB', live: true },
        fields: {
          title: 'A page that describes itself',
          platform: 'Meadow News',
          author: 'Wren Meadow',
          published: '2026-03-04T05:06:07+08:00',
        },
        targets: [{ kind: 'canonical', text: 'http://127.0.0.1/described.html' }],
      }),
    )
  })

  test('does not believe the canonical address of another site', async () => {
    const url = `${reportedSite}/watch?v=1`
    await openPanelOn(browser, url)
    await expectDraft(browser, begunDraft({ url, fields: { title: 'A meadow', author: 'Wren Meadow' } }))
  })

  test('takes the address at the moment of the gesture from a page that changes without loading', async () => {
    const page = await browser.open(`${journey.site.origin}/app/first`)
    await page.button('Go to the second view').press()
    await page.waitForText('Second view')
    await pressButton(browser)
    await expectDraft(
      browser,
      begunDraft({
        url: `${journey.site.origin}/app/second?view=2#part`,
        page: { language: 'en' },
        fields: { title: 'Second view' },
      }),
    )
  })

  test('reads a page whose policy lets no script run, and a title from right to left', async () => {
    const strict = `${journey.site.origin}/strict.html`
    await openPanelOn(browser, strict)
    await expectDraft(
      browser,
      begunDraft({ url: strict, page: { language: 'en' }, fields: { title: 'A page with a strict policy' } }),
    )
    await browser.startAfresh()
    const arabic = `${journey.site.origin}/rtl.html`
    await openPanelOn(browser, arabic)
    await expectDraft(
      browser,
      begunDraft({ url: arabic, page: { language: 'ar' }, fields: { title: 'صفحة تجريبية' } }),
    )
  })
})

describe(`where scripts may not go, in ${name}`, () => {
  // Chromium hides the addresses of its own pages; Firefox tells them.
  const hidden = name === 'chromium'
  const file = new URL('../fixtures/site/article.html', import.meta.url).href
  const places: [string, () => string, string, string][] = [
    [
      'a page of the browser',
      () => (hidden ? 'chrome://version/' : 'about:support'),
      hidden ? 'missing' : 'browser-page',
      hidden ? 'notice.other' : 'notice.browser-page',
    ],
    [
      'the source of a page',
      () => `view-source:${journey.site.origin}/article.html`,
      hidden ? 'missing' : 'browser-page',
      hidden ? 'notice.other' : 'notice.browser-page',
    ],
    ['a file', () => file, 'file', 'notice.file'],
    [
      'a page of an extension',
      () => `${browser.extensionOrigin}/options.html`,
      'extension',
      'notice.extension',
    ],
  ]

  test.each(places)('opens the form on %s, with a notice', async (_place, url, refused, notice) => {
    const panel = await openPanelOn(browser, url())
    await panel.waitForText(say(notice as Parameters<typeof say>[0]))
    await panel.field(say('field.platform')).state()
    await expectDraft(browser, begunDraft({ page: { refused } }))
  })

  test('takes the address of a PDF', async () => {
    const url = `${journey.site.origin}/leaflet.pdf`
    const panel = await openPanelOn(browser, url)
    await panel.waitForText(url)
    // A PDF without a title is called by its file name: by Firefox, and by Chromium once its viewer has loaded.
    const title = name === 'firefox' ? 'leaflet.pdf' : expect.stringMatching(/^(leaflet\.pdf)?$/)
    await expectDraft(browser, begunDraft({ url, fields: { title } }))
  })

  test('hands over a report of an app, which has no address', async () => {
    const panel = await openPanelOn(browser, places[0]?.[1]() ?? '')
    await panel.field(say('field.platform')).fill('Roblox')
    await panel.radio(say('concern.grooming.title')).choose()
    await primaryButton(panel).press()
    await tabInFront(browser)
    // The desk that opens beside the page takes the focus for a moment, and nobody can paste meanwhile.
    await eventually(() => browser.clipboard()).toContain(`${say('field.platform')}: Roblox\n`)
    const copied = await browser.clipboard()
    expect(copied).not.toContain(say('report.address'))
  })
})
