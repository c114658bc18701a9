import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Browser } from './driver/browser.ts'
import type { SeenRequest } from './driver/traffic.ts'
import {
  answerWith,
  cardText,
  fillAndRead,
  holdHandedOver,
  holdsReport,
  offerToFill,
  reportForm,
} from './fill-journey.ts'
import { type Journey, joinJourney, name, say } from './journey.ts'

/** A page that does all it can to send by itself; `tests/deep/fill-sends.test.ts` has each way by itself. */
const restless = `
  let timer
  f.addEventListener('input', function () {
    clearTimeout(timer)
    timer = setTimeout(function () {
      fetch('/counted')
      f.requestSubmit()
      f.submit()
      history.replaceState(null, '', '?' + new URLSearchParams(new FormData(f)))
      location = '/sent?' + new URLSearchParams(new FormData(f))
      f.target = 'q'
      f.submit()
      f.target = ''
    }, 700)
  })
  s.onchange = function () { f.submit() }`

let journey: Journey
let browser: Browser
beforeAll(async () => {
  journey = await joinJourney({
    'ecpat.org.ph': answerWith(() => reportForm('<iframe name="q" hidden></iframe>', restless)),
  })
  ;({ browser } = journey)
})
afterAll(() => journey.close())

const carrying = (): SeenRequest[] =>
  browser.requests().filter(({ url, body }) => holdsReport(decodeURIComponent(`${url} ${body}`)))

test(`a form that sends itself does not, what else the page did is told, and the person’s own press sends, in ${name}`, async () => {
  await holdHandedOver(browser)
  const { page, panel } = await offerToFill(browser, 'https://ecpat.org.ph/report/')
  expect(await cardText(panel)).toContain(say('fill.mayKeep'))
  const said = await fillAndRead(panel)
  const told = ['fill.stopped', 'fill.sent', 'fill.left.sends'] as const
  expect(
    told.filter((key) => said.includes(say(key, { count: 1 }))),
    said,
  ).toEqual(told)
  expect(said).toContain(say('fill.byHand', { fields: say('report.country') }))
  expect(carrying()).toEqual([])
  const kept = await page.evaluate(() =>
    [...document.querySelectorAll('form, [data-signpost-filled]')].map((each) =>
      each.getAttribute('autocomplete'),
    ),
  )
  expect(kept, 'No browser remembers what is filled').toEqual(['off', 'off', 'off', 'off'])

  await browser.closePanel()
  await page.button('Send').press()
  await page.waitForText('Thanks')
  expect(carrying().map(({ method, path }) => `${method} ${path}`)).toEqual(['POST /sent'])
})
