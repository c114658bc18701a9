import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { readableTime } from '../../core/report/local-time.ts'
import { sitePages } from '../fixtures/site/serve-site.ts'
import { beBusyAfter } from './be-busy-after.ts'
import type { Browser } from './driver/browser.ts'
import type { Surface } from './driver/surface.ts'
import {
  eventually,
  handOver,
  hotlineAddress,
  type Journey,
  joinJourney,
  name,
  openPanelOn,
  pressButton,
  primaryButton,
  reportedSite,
  say,
  storedDraft,
  tabInFront,
} from './journey.ts'

let journey: Journey
let browser: Browser

beforeAll(async () => {
  journey = await joinJourney({ 'meadow.example.org': sitePages })
  ;({ browser } = journey)
})
afterAll(() => journey.close())
beforeEach(() => browser.startAfresh())

const reported = `${reportedSite}/profile.html?post=5&lang=a%20b#newest`

const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ')

/** What a popup asks its browser for when it hands over. The focus that this takes from the popup closes it in Chromium. */
const asked =
  name === 'firefox'
    ? ['sidebarAction.open', 'tabs.create']
    : ['tabs.create', 'runtime.sendMessage', 'sidePanel.open', 'tabs.update']

async function expectedParts(): Promise<{ label: string; text: string }[]> {
  const { fields } = (await storedDraft(browser)) as { fields: { seenAt: string } }
  const time = plain(readableTime(fields.seenAt, 'en', 'long'))
  return [
    { label: say('report.address'), text: reported },
    { label: say('report.what'), text: 'Sexual images of a child' },
    { label: say('report.seenAt'), text: `${time} (Asia/Manila, UTC+8)` },
    { label: say('field.title'), text: 'Wren Meadow (@wren.meadow)' },
    { label: say('report.language'), text: 'English' },
    { label: say('report.country'), text: 'Philippines' },
  ]
}

describe(`the hand-off in ${name}`, () => {
  test('opens exactly the hotline’s address, copies the whole report, and asks for nothing else', async () => {
    const panel = await openPanelOn(browser, reported)
    await panel.waitForText(reported)
    await panel.radio(say('concern.imagery.title')).choose()
    const before = browser.requests().length
    await primaryButton(panel).press()
    const hotline = await tabInFront(browser)
    await hotline.waitForText('Report a page')

    expect((await browser.tabs()).map(({ url, active }) => ({ url, active }))).toEqual([
      { url: reported, active: false },
      { url: hotlineAddress, active: true },
    ])
    const asked = browser.requests().slice(before)
    expect(asked.map(({ method, url, headers, body }) => [method, url, headers.referer, body])).toEqual([
      ['GET', hotlineAddress, undefined, ''],
    ])
    expect(await hotline.evaluate(() => document.referrer)).toBe('')

    const parts = await expectedParts()
    const [address, ...others] = parts
    // The desk that opens beside the page takes the focus for a moment, and nobody can paste meanwhile.
    await eventually(async () => plain(await browser.clipboard())).toBe(
      [
        say('report.heading'),
        '',
        `${address?.label}:\n${address?.text}`,
        ...others.map(({ label, text }) => `${label}: ${text}`),
        '',
        say('report.closing'),
        '',
      ].join('\n'),
    )
  })

  test.each(asked)(
    'opens the page and the desk where the computer is busy just after the popup has asked for %s',
    async (api) => {
      const panel = await openPanelOn(browser, reported)
      await panel.waitForText(reported)
      await panel.radio(say('concern.imagery.title')).choose()
      await panel.evaluate(beBusyAfter, api)
      await primaryButton(panel).press()
      const hotline = await tabInFront(browser)
      await hotline.waitForText('Report a page')
      await eventually(() => browser.tabs()).toMatchObject([
        { url: reported, active: false },
        { url: hotlineAddress, active: true },
      ])
      await (await browser.side('desk.html')).waitForText(reported)
    },
  )

  test('lets the reported address reach nobody but its own site', async () => {
    await handOver(browser, reported)
    const panel = await pressButton(browser)
    await panel.waitForText(say('opened.status'))
    const foreign = [...browser.requests(), ...browser.noise()].filter(
      ({ url }) => !url.startsWith(reportedSite),
    )
    const leaks = foreign.filter(({ url, headers, body }) =>
      /meadow|newest/.test(url + JSON.stringify(headers) + body),
    )
    expect(leaks).toEqual([])
    const own = new Set(['meadow.example.org', 'ecpat.org.ph', '127.0.0.1'])
    expect(browser.requests().filter(({ host }) => !own.has(host))).toEqual([])
    expect(browser.requests().filter(({ headers }) => headers.origin?.includes('extension'))).toEqual([])
  })

  test('shows the report on the hotline’s own page, to copy part by part, and says opened, not sent', async () => {
    await handOver(browser, reported)
    const panel = await pressButton(browser)
    await panel.waitForText(say('notice.hotlinePageUnderWay', { name: 'ecpat.org.ph' }))
    const text = await panel.waitForText('Opened, not yet sent. You press send on their page.')
    expect(text).toContain(say('opened.copied'))
    expect(text.replace(say('opened.status'), '')).not.toMatch(/\bsent\b/i)

    // What nobody has said that the form asks comes behind what forms usually ask.
    await panel.button(say('opened.more')).press()
    const [address, concern, seenAt, ...more] = await expectedParts()
    const parts = [address, seenAt, concern, ...more]
    const shown = await panel.evaluate(() =>
      [...document.querySelectorAll('.copy-row')].map((row) => ({
        label: row.querySelector('h3')?.textContent ?? '',
        text: row.querySelector('bdi')?.textContent ?? '',
      })),
    )
    expect(shown.map(({ label, text: part }) => ({ label, text: plain(part) }))).toEqual(parts)
    for (const { label, text: part } of shown) {
      await panel.button(say('copy.buttonFor', { field: label })).press()
      await panel.waitForText(say('copy.doneFor', { field: label }))
      await eventually(() => browser.clipboard()).toBe(part)
    }
  })

  test('wipes everything when the person has reported it', async () => {
    await handOver(browser, reported)
    const panel = await pressButton(browser)
    await panel.button(say('opened.reported')).press()
    await panel.waitForText(say('done.title'))
    await panel.waitForText(say('done.wiped'))
    await eventually(() => browser.storage('session')).toEqual({})
    expect(await browser.storage('local')).toEqual({})
    await panel.button(say('done.close')).press()
    await panel.waitFor(async () => !(await panel.isOpen()), 'The panel does not close.')
    expect(await browser.storage('session')).toEqual({})
  })

  test('takes a hotline’s own page for no report', async () => {
    const panel = await openPanelOn(browser, hotlineAddress)
    await panel.waitForText(say('notice.hotlinePage', { name: 'ecpat.org.ph' }))
    expect(await storedDraft(browser)).toMatchObject({
      page: { hotline: 'ecpat.org.ph' },
      fields: { address: '', title: '' },
      targets: [],
    })
  })
})

describe(`another page while a report is under way, in ${name}`, () => {
  const underWay = async (): Promise<{ panel: Surface; other: string }> => {
    const first = await openPanelOn(browser, reported)
    await first.waitForText(reported)
    await first.radio(say('concern.grooming.title')).choose()
    await eventually(() => storedDraft(browser)).toMatchObject({ concern: 'grooming' })
    await browser.closePanel()
    const other = `${reportedSite}/article.html`
    await browser.open(other)
    const panel = await pressButton(browser)
    await panel.waitForText(say('underWay.title'))
    await panel.waitForText(reported)
    return { panel, other }
  }

  test('asks, and goes on with the report', async () => {
    const { panel } = await underWay()
    await panel.button(say('underWay.goOn')).press()
    expect(await panel.radio(say('concern.grooming.title')).isChecked()).toBe(true)
    await panel.waitForText(reported)
    await eventually(() => storedDraft(browser)).toMatchObject({
      concern: 'grooming',
      source: { url: reported },
      fields: { address: reported, title: 'Wren Meadow (@wren.meadow)' },
    })
    expect(Object.keys(await storedReports())).toEqual(['draft'])
  })

  test('asks, and starts anew', async () => {
    const { panel, other } = await underWay()
    await panel.button(say('underWay.startAnew')).press()
    await panel.waitForText(other)
    expect(await panel.radio(say('concern.grooming.title')).isChecked()).toBe(false)
    await eventually(() => storedDraft(browser)).toMatchObject({
      source: { url: other },
      fields: { address: other, title: 'An ordinary article' },
    })
    expect(JSON.stringify(await browser.storage('session'))).not.toContain('profile.html')
  })

  async function storedReports(): Promise<object> {
    const { report } = (await browser.storage('session')) as { report: { reports: object } }
    return report.reports
  }
})
