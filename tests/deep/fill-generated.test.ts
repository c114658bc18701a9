import { assert, asyncProperty, constantFrom, integer, record, uniqueArray } from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Browser } from '../e2e/driver/browser.ts'
import {
  answerWith,
  cardText,
  fillAndRead,
  holdHandedOver,
  holdsReport,
  offerToFill,
  reportForm,
} from '../e2e/fill-journey.ts'
import { beginJourney, type Journey, name, say } from '../e2e/journey.ts'
import { addToFigure } from '../figures.ts'

/** What a page begins by itself: each would carry the report in its address or its body. */
const actions = {
  submit: 'f.submit()',
  request: 'f.requestSubmit()',
  press: 'b.click()',
  go: `location = '/sent?' + new URLSearchParams(new FormData(f))`,
  replace: `location.replace('/sent?' + new URLSearchParams(new FormData(f)))`,
  state: `history.pushState(null, '', '?' + new URLSearchParams(new FormData(f)))`,
  frame: `f.target = 'q'; f.submit(); f.target = ''`,
  copy: 'const c = f.cloneNode(true); document.body.append(c); c.submit(); c.remove()',
  reload: 'location.reload()',
} as const

const targets = { field: 'a', list: 's', lines: 'n', form: 'f', page: 'document', window: 'window' } as const

const listener = record({
  target: constantFrom(...Object.keys(targets)),
  moment: constantFrom('input', 'change', 'beforeinput', 'click', 'focusin', 'invalid'),
  isCapture: constantFrom(true, false),
  isOnce: constantFrom(true, false),
  /** Milliseconds, of which 0 is at once. */
  delay: constantFrom(0, 0, 1, 16, 120, 400, 1000, 2000, 2900),
  by: constantFrom('timer', 'promise', 'frame', 'message'),
  action: constantFrom(...Object.keys(actions)),
})
type Listener = {
  target: string
  moment: string
  isCapture: boolean
  isOnce: boolean
  delay: number
  by: string
  action: string
}

const later: Readonly<Record<string, string>> = {
  timer: 'setTimeout(act, delay)',
  promise: 'new Promise(function (r) { setTimeout(r, delay) }).then(act)',
  frame: 'setTimeout(function () { requestAnimationFrame(act) }, delay)',
  message: `const m = new MessageChannel(); m.port1.onmessage = act; setTimeout(function () { m.port2.postMessage(0) }, delay)`,
}

function scriptOf(listeners: readonly Listener[]): string {
  return listeners
    .map(({ target, moment, isCapture, isOnce, delay, by, action }) => {
      const act = Reflect.get(actions, action)
      return `${Reflect.get(targets, target)}.addEventListener('${moment}', function () {
        const delay = ${delay}; const act = function () { ${act} };
        ${delay === 0 ? 'act()' : later[by]} }, { capture: ${isCapture}, once: ${isOnce} });`
    })
    .join('\n')
}

let journey: Journey
let browser: Browser
let script = ''

const hosts = {
  'ecpat.org.ph': answerWith(() => reportForm('<iframe name="q" hidden></iframe>', script)),
}
beforeAll(async () => {
  journey = await beginJourney({ hosts })
  ;({ browser } = journey)
})
afterAll(() => journey.close())

const carried = (): string[] =>
  browser
    .requests()
    .filter(({ url, body }) => holdsReport(decodeURIComponent(`${url} ${body}`.replaceAll('+', ' '))))
    .map(({ method, url }) => `${method} ${url}`)

test(`whatever a page listens to, it sends nothing of the report by itself, and the person’s own press does, in ${name}`, async () => {
  await assert(
    asyncProperty(
      uniqueArray(listener, { minLength: 1, maxLength: 4 }),
      integer(),
      async (listeners, visit) => {
        addToFigure('attempts: filling', listeners.length)
        await browser.startAfresh()
        browser.standIn(hosts)
        script = scriptOf(listeners)
        await holdHandedOver(browser)
        const address = `https://ecpat.org.ph/report/?visit=${visit}`
        const { page, panel } = await offerToFill(browser, address)
        expect(await cardText(panel)).toContain(say('fill.mayKeep'))
        const said = await fillAndRead(panel)
        expect({ carried: carried(), address: await page.url() }, said).toEqual({ carried: [], address })
        await browser.closePanel()
        await page.button('Send').press()
        const isThanked = async (): Promise<boolean> =>
          browser.requests().some(({ path }) => path.startsWith('/sent'))
        await page.waitFor(isThanked, 'The person’s own press does not send.')
      },
    ),
    // About five seconds each.
    { numRuns: 25, endOnFailure: true },
  )
}, 600_000)
