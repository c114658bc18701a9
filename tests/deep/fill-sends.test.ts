import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Browser } from '../e2e/driver/browser.ts'
import type { SeenRequest } from '../e2e/driver/traffic.ts'
import {
  answerWith,
  cardText,
  fillAndRead,
  holdHandedOver,
  holdsReport,
  offerToFill,
  reportForm,
} from '../e2e/fill-journey.ts'
import { beginJourney, type Journey, name, say, standInPage } from '../e2e/journey.ts'
import { addToFigure } from '../figures.ts'
import { type Way, ways } from './sending/ways.ts'

let journey: Journey
let browser: Browser

const all = ways.map((way, at) => ({ ...way, at }))

const pageOf = ({ end, markup = '', script = '' }: Way): string =>
  end === 'left'
    ? `<!doctype html><html lang="en"><title>Report a page</title><link rel="icon" href="data:,">${markup}</html>`
    : reportForm(markup, script)

const hosts = {
  'ecpat.org.ph': answerWith((url) => {
    const way = ways[Number(url.searchParams.get('way'))]
    return way ? pageOf(way) : reportForm('', '')
  }),
  'collect.example.org': standInPage('Elsewhere'),
}

beforeAll(async () => {
  journey = await beginJourney({ hosts })
  ;({ browser } = journey)
})
afterAll(() => journey.close())
beforeEach(async () => {
  await browser.startAfresh()
  await holdHandedOver(browser)
  browser.standIn({ ...hosts, 'meadow.example.org': standInPage('A meadow') })
})

const text = ({ url, body, headers }: SeenRequest): string =>
  decodeURIComponent(
    `${url} ${body} ${headers.cookie ?? ''}`.replaceAll('+', ' ').replace(/%(?![0-9a-f]{2})/gi, '%25'),
  )
/** What reached a server with anything of the report in it. */
const carried = (): string[] =>
  browser
    .requests()
    .filter((each) => holdsReport(text(each)))
    .map(({ method, url }) => `${method} ${url}`)

describe(`a page in ${name} that sends by itself`, () => {
  test.each(all)('$kind: $name', async ({ at, end, isRestless }) => {
    addToFigure('attempts: filling', 1)
    const address = `https://ecpat.org.ph/report/?way=${at}`
    const { page, panel } = await offerToFill(browser, address)
    const before = await cardText(panel)
    const mayKeep = [say('fill.mayKeep'), say('fill.keeps')]
    expect(
      mayKeep.some((words) => before.includes(words)),
      'The person is told before the press that the page may keep it',
    ).toBe(true)
    const said = await fillAndRead(panel)
    if (end === 'left') {
      expect({
        said: said.includes(say('fill.none')),
        byHand: said.includes(say('report.address')),
        carried: carried(),
      }).toEqual({ said: true, byHand: true, carried: [] })
      return
    }
    if (end === 'gone') {
      expect({ said: said.includes(say('fill.gone')), carried: carried() }, said).toEqual({
        said: true,
        carried: [],
      })
      return
    }
    if (end === 'stopped') {
      expect(
        {
          carried: carried(),
          stopped: said.includes(say('fill.stopped')),
          address: page && (await page.url()),
        },
        said,
      ).toEqual({ carried: [], stopped: true, address })
    } else if (end === 'told') {
      expect({ carried: carried().length > 0, sent: said.includes(say('fill.sent')) }, said).toEqual({
        carried: true,
        sent: true,
      })
    } else expect(carried()).toHaveLength(1)
    await browser.closePanel()
    const sentBefore = sent().length
    await page.button('Send').press()
    await page.waitFor(async () => sent().length > sentBefore, 'The person’s own press does not send.')
    const [first, ...others] = sent().slice(sentBefore)
    // Where each change sends, nothing was filled in.
    expect(first && holdsReport(text(first))).toBe(!said.includes(say('fill.none')))
    if (!isRestless) expect(others).toEqual([])
  })
})

/** What the form itself sent to its address. */
const sent = (): SeenRequest[] =>
  browser
    .requests()
    .filter(
      ({ path, method, headers }) =>
        path.startsWith('/sent') &&
        (method === 'POST' || method === 'GET') &&
        headers['sec-fetch-mode'] === 'navigate',
    )
