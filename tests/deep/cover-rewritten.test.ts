import { afterAll, beforeAll, beforeEach, describe, test } from 'vitest'
import type { Browser } from '../e2e/driver/browser.ts'
import type { Surface } from '../e2e/driver/surface.ts'
import { type Journey, joinJourney, name } from '../e2e/journey.ts'
import { expectPicture, pictureAtRest } from '../e2e/pictures.ts'
import { addToFigure } from '../figures.ts'

const key = 'Alt+Shift+U'
const address = 'http://rewritten.example.org/'

/** Without bars of its own, so that a sheet over it is the same dot for dot. */
const loud =
  '<!doctype html><title>A page</title><link rel="icon" href="data:,"><style>:root { scrollbar-width: none } body { background: #ff00d4 !important; visibility: visible !important }</style><body><p>Words</p>'

let journey: Journey
let browser: Browser
/** The sheet as it is over the page before the page does anything. */
let sheet: Buffer

const isCovered = (page: Surface): Promise<boolean> =>
  page.evaluate(() => document.querySelector(':root > div') !== null)

async function cover(): Promise<Surface> {
  const page = await browser.open(address)
  await browser.pressShortcut(key)
  await page.waitFor(() => isCovered(page), 'No sheet came.')
  // On a busy machine a new tab may have come first.
  await page.bringToFront()
  return page
}

beforeAll(async () => {
  journey = await joinJourney({
    'rewritten.example.org': (_request, response) => {
      response.setHeader('content-type', 'text/html; charset=utf-8')
      response.end(loud)
    },
  })
  ;({ browser } = journey)
  sheet = await pictureAtRest(await cover())
})
afterAll(() => journey.close())
beforeEach(() => browser.startAfresh())

/** What a page can do to a sheet that it cannot see into, in words of its own where it needs any. */
const attempts: Record<string, (html: string) => void> = {
  'writes itself anew': (html) => {
    document.open()
    Document.prototype.write.call(document, html)
    document.close()
  },
  'puts another root in the place of its own': (html) => {
    document.documentElement.replaceWith(new DOMParser().parseFromString(html, 'text/html').documentElement)
  },
  'has no root for a moment': (html) => {
    document.documentElement.remove()
    setTimeout(() => document.append(new DOMParser().parseFromString(html, 'text/html').documentElement), 50)
  },
  'moves it into something that is not drawn': () => {
    const host = document.querySelector(':root > div') ?? ''
    const box = document.createElement('section')
    box.hidden = true
    document.body.append(box)
    box.append(host)
  },
  'moves it into a closed tree': () => {
    const host = document.querySelector(':root > div') ?? ''
    const box = document.createElement('section')
    box.hidden = true
    document.body.append(box)
    box.attachShadow({ mode: 'closed' }).append(host)
  },
  'moves it into a frame': () => {
    const host = document.querySelector(':root > div') ?? ''
    const frame = document.createElement('iframe')
    document.body.append(frame)
    frame.contentDocument?.body.append(host)
  },
  'makes it inert': () => document.querySelector(':root > div')?.setAttribute('inert', ''),
  'makes it a popover': () => document.querySelector(':root > div')?.setAttribute('popover', 'manual'),
  'takes its attribute away': () => {
    const host = document.querySelector(':root > div')
    for (const attribute of host?.getAttributeNames() ?? []) host?.removeAttribute(attribute)
  },
  'hides it': () =>
    document.querySelector(':root > div')?.setAttribute('style', 'display: none !important; opacity: 0'),
  'wears its attribute on everything': () => {
    const names = document.querySelector(':root > div')?.getAttributeNames() ?? []
    for (const each of document.querySelectorAll('*'))
      for (const attribute of names) each.setAttribute(attribute, '')
  },
  'puts something of its own into it': () => {
    const own = document.createElement('b')
    own.style.cssText = 'position: fixed; inset: 0; background: #ff00d4; visibility: visible !important'
    document.querySelector(':root > div')?.append(own)
  },
  'takes it out ten times': () => {
    const host = document.querySelector(':root > div')
    let left = 10
    new MutationObserver(() => {
      if (host?.isConnected && left-- > 0) host.remove()
    }).observe(document, { childList: true, subtree: true })
    host?.remove()
  },
}

describe(`the sheet in ${name}, over a page that`, () => {
  test.each(Object.entries(attempts))('%s, stays, and its button uncovers', async (_, attempt) => {
    const page = await cover()
    addToFigure('attempts: cover', 1)
    await page.evaluate(attempt, loud)
    await expectPicture(page, sheet, 'The sheet')
    await page.waitFor(() => isCovered(page), 'The sheet did not come back.')
    await page.press('Tab')
    await page.press('Enter')
    await page.waitFor(async () => !(await isCovered(page)), 'The sheet stays.')
  })
})
