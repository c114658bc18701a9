import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Browser } from '../e2e/driver/browser.ts'
import type { Surface } from '../e2e/driver/surface.ts'
import type { SeenRequest } from '../e2e/driver/traffic.ts'
import {
  answerWith,
  fillAndRead,
  holdHandedOver,
  holdsReport,
  offerToFill,
  reportForm,
} from '../e2e/fill-journey.ts'
import { beginJourney, type Journey, name, standInPage } from '../e2e/journey.ts'
import { addToFigure } from '../figures.ts'

/** How a page lets a person send, and what the person then does. */
type Press = {
  name: string
  markup?: string
  script?: string
  act: (page: Surface) => Promise<void>
}

const frameOf = (src: string): string =>
  `<iframe id="i" title="Check" src="${src}" style="display: block; inline-size: 300px; block-size: 100px"></iframe>`
const ownFrame = frameOf('/report/frame')
const otherFrame = frameOf('https://check.example.org/frame')
const inFrame = async (page: Surface): Promise<void> => {
  const at = await page.evaluate(() => {
    const box = document.getElementById('i')?.getBoundingClientRect()
    return { x: (box?.left ?? 0) + 60, y: (box?.top ?? 0) + 30 }
  })
  await page.stage.click(at, 'left')
}
const write = (page: Surface): Promise<void> => page.textbox(/Additional/).fill('More of mine')
const send = (page: Surface): Promise<void> => page.button('Send').press()
const focus = (page: Surface, id: string): Promise<unknown> =>
  page.evaluate((which) => document.getElementById(which)?.focus(), id)
const heard = `addEventListener('message', function () { f.submit() })`
const late = (wait: number): string =>
  `addEventListener('message', function () { setTimeout(function () { f.submit() }, ${wait}) })`
const keeps = `for (const type of ['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'click', 'keydown']) addEventListener(type, function (event) { event.stopImmediatePropagation(); if (type === 'click' && event.target === b) f.requestSubmit() }, true)`

const presses: readonly Press[] = [
  {
    name: 'Enter in a field',
    act: async (page) => {
      await focus(page, 'u')
      await page.press('Enter')
    },
  },
  {
    name: 'Enter in a field that they have written in',
    act: async (page) => {
      await write(page)
      await focus(page, 'u')
      await page.press('Enter')
    },
  },
  {
    name: 'the space bar on the button, after writing',
    act: async (page) => {
      await write(page)
      await focus(page, 'b')
      await page.press('Space')
    },
  },
  {
    name: 'the button, after writing',
    act: async (page) => {
      await write(page)
      await send(page)
    },
  },
  {
    name: 'a button that asks a server first',
    script: `b.type = 'button'; b.onclick = function () { fetch('/counted').then(function () { setTimeout(function () { f.submit() }, 500) }) }`,
    act: send,
  },
  {
    name: 'a button that takes seven seconds',
    script: `b.type = 'button'; b.onclick = function () { setTimeout(function () { f.submit() }, 7000) }`,
    act: send,
  },
  {
    name: 'a link that sends',
    markup: '<a id="k" href="#send" onclick="f.submit()">Send it all</a>',
    act: (page) => page.link('Send it all').press(),
  },
  {
    name: 'a button in a closed tree',
    markup: '<div id="h" style="inline-size: 200px"></div>',
    script: `const t = h.attachShadow({ mode: 'closed' }); t.innerHTML = '<button style="inline-size: 150px; block-size: 40px">Go</button>'; t.firstChild.onclick = function () { f.requestSubmit() }`,
    act: async (page) => {
      const at = await page.evaluate(() => {
        const box = document.getElementById('h')?.getBoundingClientRect()
        return { x: (box?.left ?? 0) + 60, y: (box?.top ?? 0) + 20 }
      })
      await page.stage.click(at, 'left')
    },
  },
  {
    name: 'a choice in a list, by the keyboard, after writing',
    script: `s.onchange = function () { f.submit() }`,
    act: async (page) => {
      await write(page)
      await focus(page, 's')
      await page.press('ArrowDown')
    },
  },
  {
    name: 'a button whose page keeps every press for itself',
    script: keeps,
    act: send,
  },
  {
    name: 'a button whose page keeps every press for itself, after writing',
    script: keeps,
    act: async (page) => {
      await write(page)
      await send(page)
    },
  },
  { name: 'a button in a frame of the page’s own', markup: ownFrame, script: heard, act: inFrame },
  {
    name: 'a button in a frame of the page’s own, after writing',
    markup: ownFrame,
    script: heard,
    act: async (page) => {
      await write(page)
      await inFrame(page)
    },
  },
  { name: 'a button in a frame of another site', markup: otherFrame, script: heard, act: inFrame },
  {
    name: 'a button in a frame of another site, after writing',
    markup: otherFrame,
    script: heard,
    act: async (page) => {
      await write(page)
      await inFrame(page)
    },
  },
  {
    name: 'a button in a frame of another site, which takes seven seconds',
    markup: otherFrame,
    script: late(7000),
    act: inFrame,
  },
  {
    name: 'a button in front of a dialog that asks again',
    markup: '<dialog id="d"><button id="y">Yes, send</button></dialog>',
    script: `b.type = 'button'; b.onclick = function () { d.showModal() }; y.onclick = function () { f.requestSubmit() }`,
    act: async (page) => {
      await send(page)
      await page.button('Yes, send').press()
    },
  },
  {
    name: 'a button of a form that opens in another tab',
    script: `f.target = '_blank'`,
    act: send,
  },
]

/** A frame that says that it was pressed. */
const pressed = `<!doctype html><body style="margin: 0"><button style="inline-size: 100%; block-size: 90px" onclick="parent.postMessage('pressed', '*')">I am a person</button>`

const hosts = {
  'ecpat.org.ph': answerWith((url) => {
    if (url.pathname === '/report/frame') return pressed
    const { markup = '', script = '' } = presses[Number(url.searchParams.get('press'))] ?? {}
    return reportForm(markup, script)
  }),
  'check.example.org': (
    _request: unknown,
    response: { setHeader: (a: string, b: string) => void; end: (a: string) => void },
  ) => {
    response.setHeader('content-type', 'text/html; charset=utf-8')
    response.end(pressed)
  },
}

let journey: Journey
let browser: Browser
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

const sent = (): SeenRequest[] =>
  browser.requests().filter(({ path, method }) => path.startsWith('/sent') && method === 'POST')

describe(`a person’s own press in ${name}, after a fill`, () => {
  test.each(presses.map((press, at) => ({ ...press, at })))(
    'would send by $name anyway',
    async ({ at, act }) => {
      const page = await browser.open(`https://ecpat.org.ph/report/?press=${at}`)
      await act(page)
      await page.waitFor(async () => sent().length > 0, 'The person’s own press does not send.', {
        limit: 15_000,
      })
    },
  )

  test.each(presses.map((press, at) => ({ ...press, at })))('sends by $name', async ({ at, act }) => {
    addToFigure('attempts: filling', 1)
    const { page, panel } = await offerToFill(browser, `https://ecpat.org.ph/report/?press=${at}`)
    await fillAndRead(panel)
    await browser.closePanel()
    expect(sent()).toEqual([])
    await act(page)
    await page.waitFor(async () => sent().length > 0, 'The person’s own press does not send.', {
      limit: 15_000,
    })
    expect(sent().map(({ body }) => holdsReport(decodeURIComponent(body)))).toEqual([true])
  })
})
