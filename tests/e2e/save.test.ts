import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { exportJson } from '../../core/report/export/export-json.ts'
import { importJson } from '../../core/report/export/import-json.ts'
import { localTime, readableTime } from '../../core/report/local-time.ts'
import { sitePages } from '../fixtures/site/serve-site.ts'
import type { Browser } from './driver/browser.ts'
import type { Surface } from './driver/surface.ts'
import {
  eventually,
  type Journey,
  joinJourney,
  name,
  openDetails,
  openPanelOn,
  pressButton,
  primaryButton,
  reportedSite,
  say,
  storedDraft,
  tabInFront,
} from './journey.ts'

const reported = `${reportedSite}/profile.html?post=5&lang=a%20b#newest`
const note = 'Shown to <everyone> & "all"\nÜnïcode ✓ ٣'

let journey: Journey
let browser: Browser

beforeAll(async () => {
  journey = await joinJourney({ 'meadow.example.org': sitePages })
  ;({ browser } = journey)
})
afterAll(() => journey.close())
beforeEach(() => browser.startAfresh())

/** The report handed over, and the popup on the hotline's page. */
async function openReport(): Promise<Surface> {
  const panel = await openPanelOn(browser, reported)
  await panel.waitForText(reported)
  await panel.radio(say('concern.imagery.title')).choose()
  await openDetails(panel)
  await panel.field(say('field.note')).fill(note)
  await primaryButton(panel).press()
  const hotline = await tabInFront(browser)
  await hotline.waitForText('Report a page')
  const opened = await pressButton(browser)
  await opened.waitForText(say('opened.status'))
  return opened
}

const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ')

const today = (): string => localTime(Date.now(), 'Asia/Manila').slice(0, 10)

/** What was saved since, by the names the browser wrote. */
async function savedBy(press: () => Promise<void>, kind: string): Promise<string> {
  const before = new Set(Object.keys(await browser.downloads()))
  const fresh = async (): Promise<[string, string][]> =>
    Object.entries(await browser.downloads()).filter(([file]) => !before.has(file))
  await press()
  await eventually(async () => (await fresh()).map(([file]) => file)).toEqual([kind])
  return (await fresh())[0]?.[1] ?? ''
}

describe(`saving the report in ${name}`, () => {
  test('gives the browser a text, a JSON, an XML and a receipt to write, named by the day alone', async () => {
    const panel = await openReport()
    const save = (kind: 'txt' | 'json' | 'xml') => (): Promise<void> =>
      panel.button(say(`save.${kind}`)).press()
    const shown = await panel.evaluate(() => document.querySelector('.whole-text')?.textContent)

    const text = await savedBy(save('txt'), `report-${today()}.txt`)
    expect(text).toBe(shown)
    expect(text.split('\n')).toContain(reported)
    await panel.waitForText(say('save.done', { file: `report-${today()}.txt` }))

    await panel.button(say('save.more')).press()
    const json = await savedBy(save('json'), `report-${today()}.json`)
    const { fields } = (await storedDraft(browser)) as { fields: { seenAt: string } }
    expect(JSON.parse(json)).toEqual({
      $schema: 'urn:signpost:report:1',
      version: 1,
      concern: 'imagery',
      address: reported,
      seenAt: fields.seenAt,
      timeZone: 'Asia/Manila',
      title: 'Wren Meadow (@wren.meadow)',
      note,
      pageLanguage: 'en',
      country: 'PH',
    })
    const read = importJson(json, { id: 'again', at: Date.now() })
    expect(read.ok && exportJson(read.draft, { country: read.country })).toBe(json)

    const xml = await savedBy(save('xml'), `report-${today()}.xml`)
    const seen = plain(readableTime(fields.seenAt, 'en', 'long'))
    expect(await elementsOf(panel, xml)).toEqual([
      [
        'report/incidentSummary/incidentType',
        'Child Pornography (possession, manufacture, and distribution)',
      ],
      ['report/incidentSummary/incidentDateTime', `${fields.seenAt}:00+08:00`],
      [
        'report/incidentSummary/incidentDateTimeDescription',
        `${say('report.seenAt')}: ${seen} (Asia/Manila, UTC+8)`,
      ],
      ['report/internetDetails/webPageIncident/url', reported],
      [
        'report/internetDetails/webPageIncident/additionalInfo',
        `${say('report.language')}: English\n${say('field.title')}: Wren Meadow (@wren.meadow)`,
      ],
      ['report/reporter/reportingPerson/address/country', 'PH'],
      ['report/additionalInfo', `${say('field.note')}: ${note}`],
    ])

    await panel.field(say('receipt.reference')).fill('PH-2026-0042')
    const receipt = await savedBy(() => panel.button(say('receipt.save')).press(), `receipt-${today()}.txt`)
    const [heading, , date, ...others] = receipt.split('\n')
    expect(heading).toBe(say('receipt.heading'))
    expect(date).toMatch(new RegExp(`^${say('receipt.date')}: \\w+ \\d+, \\d{4} at \\d+:\\d\\d`))
    expect(others).toEqual([
      `${say('receipt.organisation')}: eProtectKids CSAEM Hotline`,
      `${say('receipt.reference')}: PH-2026-0042`,
      '',
      say('receipt.closing'),
      '',
    ])

    await panel.button(say('opened.reported')).press()
    await panel.waitForText(say('done.wiped'))
    await eventually(() => browser.storage('session')).toEqual({})
    expect(await browser.storage('local')).toEqual({})
    expect(await panel.evaluate(() => document.body.textContent)).not.toMatch(/meadow|PH-2026-0042/i)
  })
})

describe(`the report on paper in ${name}`, () => {
  test('is the organisation and the parts in black on white, with nothing to press', async () => {
    await openReport()
    await browser.closePanel()
    const page = await browser.openExtensionPage('report.html')
    await page.waitForText(say('opened.status'))
    await page.evaluate(() => {
      globalThis.print = () => document.body.setAttribute('data-printed', '')
    })
    await page.button(say('save.print')).press()
    expect(await page.evaluate(() => document.body.hasAttribute('data-printed'))).toBe(true)

    // Whatever the screen's colours are.
    await page.evaluate(() => document.documentElement.setAttribute('data-theme', 'dark'))
    await page.showFor('print')
    const { fields } = (await storedDraft(browser)) as { fields: { seenAt: string } }
    const lines = plain(await page.text()).split('\n')
    expect(lines.map((line) => line.trim()).filter(Boolean)).toEqual([
      say('opened.title', { name: 'eProtectKids CSAEM Hotline' }),
      say('opened.parts'),
      say('report.address'),
      reported,
      say('report.what'),
      say('concern.imagery.title'),
      say('report.seenAt'),
      `${plain(readableTime(fields.seenAt, 'en', 'long'))} (Asia/Manila, UTC+8)`,
      say('field.title'),
      'Wren Meadow (@wren.meadow)',
      say('report.language'),
      'English',
      say('report.country'),
      'Philippines',
      say('field.note'),
      ...note.split('\n'),
    ])
    expect(await inksOf(page)).toEqual(['rgb(0, 0, 0) on rgb(255, 255, 255)'])
    await page.showFor('screen')
    await page.waitForText(say('opened.reported'))
  })
})

/** The leaves of a document as the browser's own reader of XML finds them. */
function elementsOf(panel: Surface, xml: string): Promise<[string, string][]> {
  return panel.evaluate((text) => {
    const { documentElement } = new DOMParser().parseFromString(text, 'application/xml')
    const leaves = [...documentElement.querySelectorAll('*')].filter(
      ({ childElementCount }) => childElementCount === 0,
    )
    return leaves.map((leaf): [string, string] => {
      const names: string[] = []
      for (let at: Element | null = leaf; at; at = at.parentElement) names.unshift(at.localName)
      return [names.join('/'), leaf.textContent ?? '']
    })
  }, xml)
}

/** Every pair of colours that words are shown in. */
function inksOf(page: Surface): Promise<string[]> {
  return page.evaluate(() => {
    const paperUnder = (element: Element): string => {
      const own = getComputedStyle(element).backgroundColor
      const isClear = own === 'rgba(0, 0, 0, 0)'
      return isClear && element.parentElement ? paperUnder(element.parentElement) : own
    }
    const worded = [...document.querySelectorAll('body *')].filter(
      (element) =>
        element.checkVisibility() &&
        [...element.childNodes].some(({ nodeType, nodeValue }) => nodeType === 3 && nodeValue?.trim()),
    )
    return [...new Set(worded.map((each) => `${getComputedStyle(each).color} on ${paperUnder(each)}`))]
  })
}
