import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Browser, BrowserName } from '../e2e/driver/browser.ts'
import { launch } from '../e2e/driver/launch.ts'
import type { Surface } from '../e2e/driver/surface.ts'
import { print, spread } from './figures.ts'
import { longForm } from './long-form.ts'

const formSizes = [60, 2000]

declare const chrome: {
  scripting: { executeScript: (what: object) => Promise<unknown> }
  storage: { session: { set: (items: object) => Promise<void> } }
  tabs: { query: (of: object) => Promise<{ id: number }[]> }
}

/** A report that was just handed over to the hotline whose page is filled. */
const handedOver = (now: number): object => ({
  shape: 1,
  id: 'bench',
  startedAt: now,
  touchedAt: now,
  timeZone: 'Asia/Manila',
  source: { gesture: 'toolbar', incognito: false },
  page: {},
  concern: 'imagery',
  fields: {
    address: 'https://example.org/page',
    title: 'A page',
    seenAt: '2026-11-22T10:00',
    platform: '',
    account: '',
    post: '',
    author: '',
    published: '',
    payment: '',
    note: 'Found through a search.',
  },
  edited: [],
  targets: [],
  opened: { service: 'ph-eprotectkids', country: 'PH', by: 'form', copied: true, opened: true },
})

function answer({ url }: IncomingMessage, response: ServerResponse): void {
  response.setHeader('content-type', 'text/html; charset=utf-8')
  response.end(longForm(Number(new URL(url ?? '/', 'https://form').searchParams.get('fields'))))
}

async function openPanel(browser: Browser, fields: number): Promise<Surface> {
  const page = await browser.openExtensionPage('options.html')
  const report = { shape: 1, writer: 'bench', reports: { draft: handedOver(Date.now()) } }
  await page.evaluate((stored) => chrome.storage.session.set({ report: stored }), report)
  await browser.open(`https://ecpat.org.ph/report/?fields=${fields}`)
  const panel = await browser.pressToolbarButton()
  await panel.waitFor(
    () => panel.evaluate(() => document.querySelector('.fill-card .primary') !== null),
    'The form cannot be filled.',
  )
  return panel
}

/** Milliseconds until the page has told of all its fields. */
const timeDescribing = (panel: Surface): Promise<number> =>
  panel.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, currentWindow: true })
    const begun = performance.now()
    await chrome.scripting.executeScript({ target: { tabId: tab?.id }, files: ['/describe-form.js'] })
    return performance.now() - begun
  })

/** Milliseconds from the press until the panel offers to undo, before it has seen that the page is quiet; undone again. */
const timeFilling = (panel: Surface): Promise<number> =>
  panel.evaluate(async () => {
    const press = (selector: string): void => document.querySelector<HTMLElement>(selector)?.click()
    const until = (selector: string): Promise<void> =>
      new Promise((resolve) => {
        const look = (): void => {
          if (document.querySelector(selector) === null) return
          observer.disconnect()
          resolve()
        }
        const observer = new MutationObserver(look)
        observer.observe(document.body, { subtree: true, childList: true })
        look()
      })
    const begun = performance.now()
    press('.fill-card .primary')
    await until('.fill-card:not(:has(.primary))')
    const time = performance.now() - begun
    if (document.querySelector('.fill-card .ghost') === null) {
      throw new Error('The page did not describe its form in time: this machine is too busy to measure.')
    }
    press('.fill-card .ghost')
    await until('.fill-card .primary')
    return time
  })

async function timed(times: number, time: () => Promise<number>): Promise<number[]> {
  const found: number[] = []
  for (let turn = 0; turn < times; turn += 1) found.push(await time())
  return found
}

/** The first fill of a panel, which loads the matcher and the words of forms. */
async function timeFirstFill(browser: Browser, fields: number): Promise<number> {
  const panel = await openPanel(browser, fields)
  const time = await timeFilling(panel)
  await browser.closePanel()
  return time
}

/** Measures and prints how long a hotline's form takes to be filled, small and as large as forms are looked at. */
export async function printFillTimes(
  title: string,
  name: BrowserName,
  extension: string,
  times: number,
): Promise<void> {
  const browser = await launch(name, {
    extension,
    languages: ['en-US'],
    timeZone: 'Asia/Manila',
    hosts: { 'ecpat.org.ph': answer },
  })
  try {
    for (const fields of formSizes) {
      await timeFirstFill(browser, fields)
      const first = await timed(times, () => timeFirstFill(browser, fields))
      const panel = await openPanel(browser, fields)
      await timeFilling(panel)
      print(`A form of ${fields} fields in ${title}, median of ${times}`, [
        ['described', spread(await timed(times, () => timeDescribing(panel)))],
        ['filled for the first time, from the press until it can be undone', spread(first)],
        ['filled again', spread(await timed(times, () => timeFilling(panel)))],
      ])
      await browser.closePanel()
    }
  } finally {
    await browser.close()
  }
}
