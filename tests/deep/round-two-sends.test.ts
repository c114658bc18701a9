import type { RequestListener } from 'node:http'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Browser } from '../e2e/driver/browser.ts'
import type { SeenRequest } from '../e2e/driver/traffic.ts'
import {
  answerWith,
  fillAndRead,
  holdHandedOver,
  holdsReport,
  offerToFill,
  reportForm,
} from '../e2e/fill-journey.ts'
import { beginJourney, type Journey, name, say, standInPage } from '../e2e/journey.ts'
import { addToFigure } from '../figures.ts'
import { otherWays } from './sending/more-ways.ts'

let journey: Journey
let browser: Browser

/** A frame of the hotline's own that asks a server for what it is told. */
const asking = `<!doctype html><script>onmessage = function (event) { fetch('/sent?a=' + encodeURIComponent(event.data)) }</script>`

const pages = answerWith((url) => {
  if (url.pathname === '/report/asks') return asking
  const { markup = '', script } = otherWays[Number(url.searchParams.get('way'))] ?? { script: '' }
  return reportForm(markup, script)
})
const answer: RequestListener = (request, response) => {
  const { pathname, search } = new URL(request.url ?? '/', 'https://ecpat.org.ph')
  if (pathname === '/nothing') response.writeHead(204).end()
  else if (pathname === '/file')
    response.writeHead(200, { 'content-disposition': 'attachment; filename="x.txt"' }).end('x')
  else if (pathname === '/slow') setTimeout(() => response.end(), 8000)
  else if (pathname === '/on')
    response.writeHead(302, { location: `https://collect.example.org/sent${search}` }).end()
  else pages(request, response)
}
const hosts = { 'ecpat.org.ph': answer, 'collect.example.org': standInPage('Elsewhere') }

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
const carried = (): string[] => [
  ...new Set(
    [...browser.requests(), ...browser.noise()]
      .filter((each) => holdsReport(text(each)))
      .map(({ method, url }) => `${method} ${new URL(url).pathname}`),
  ),
]

const told = {
  stopped: say('fill.stopped'),
  sent: say('fill.sent'),
  gone: say('fill.gone'),
  none: say('fill.none'),
}

/** How many fields it says are filled in. */
const filledIn = (said: string): number =>
  [1, 2, 3, 4].find((count) => said.includes(say('fill.filled', { count }))) ?? 0

const numbered = otherWays.map((way, at) => ({ ...way, at }))

describe(`another page in ${name} that sends by itself`, () => {
  test.each(numbered.filter(({ promise }) => promise !== 'kept'))('$name', async ({ at, promise }) => {
    addToFigure('attempts: filling', 1)
    const address = `https://ecpat.org.ph/report/?way=${at}`
    const { page, panel } = await offerToFill(browser, address)
    const said = await fillAndRead(panel)
    const isLate = numbered[at]?.script.includes('hasTried')
    if (isLate)
      await page.waitFor(
        () => page.evaluate(() => Reflect.get(globalThis, 'hasTried') === true),
        'The page does not try.',
      )
    const seen = carried()
    const is = {
      stopped: said.includes(told.stopped),
      sent: said.includes(told.sent),
      gone: said.includes(told.gone),
    }
    if (promise === 'stopped') expect({ carried: seen, ...is }, said).toMatchObject({ carried: [] })
    if (seen.length > 0) expect(is.sent || is.gone, `${seen} left, and it is not told: ${said}`).toBe(true)
    const isElsewhere = (await page.url()) !== address
    expect(isElsewhere && filledIn(said) > 0, `It is elsewhere: ${said}`).toBe(false)
    if (isElsewhere || is.gone || said.includes(told.none)) return
    await browser.closePanel()
    if (!(await page.button('Send').isThere())) return
    const before = sent().length
    await page.button('Send').press()
    await page.waitFor(async () => sent().length > before, 'The person’s own press does not send.')
  })

  test.each(numbered.filter(({ promise }) => promise === 'kept'))('$name', async ({ at }) => {
    addToFigure('attempts: filling', 1)
    const { page, panel } = await offerToFill(browser, `https://ecpat.org.ph/report/?way=${at}`)
    const said = await fillAndRead(panel)
    const standing = await page.evaluate(
      (values) =>
        [...document.querySelectorAll<HTMLInputElement>('input, textarea, select')].filter(
          (field) => field.checkVisibility() && values.some((value) => field.value.includes(value)),
        ).length,
      ['wfgzqpkdxn', 'kxbpvzgqfl', 'vhtmrzqjcw', 'PH'],
    )
    expect(filledIn(said), said).toBeLessThanOrEqual(standing)
  })
})

/** What a form sent to its address, as a page goes there. */
const sent = (): SeenRequest[] =>
  browser
    .requests()
    .filter(({ path, headers }) => path.startsWith('/sent') && headers['sec-fetch-mode'] === 'navigate')
