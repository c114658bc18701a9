import type { RequestListener } from 'node:http'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Browser } from '../e2e/driver/browser.ts'
import {
  beginJourney,
  eventually,
  type Journey,
  name,
  openPanelOn,
  reportedSite,
  say,
  storedDraft,
} from '../e2e/journey.ts'
import { addToFigure } from '../figures.ts'

let journey: Journey
let browser: Browser
const answer: RequestListener = (request, response) => {
  const { pathname, searchParams } = new URL(request.url ?? '/', reportedSite)
  if (pathname === '/go') {
    response.writeHead(302, { location: searchParams.get('to') ?? '/' }).end()
    return
  }
  response.setHeader('content-type', 'text/html; charset=utf-8')
  response.end(
    '<!doctype html><title>A meadow</title><link rel="icon" href="data:,"><h1>A meadow</h1><button id="b">Go</button>',
  )
}

beforeAll(async () => {
  journey = await beginJourney({ hosts: { 'meadow.example.org': answer } })
  ;({ browser } = journey)
})
afterAll(() => journey.close())
beforeEach(async () => {
  await browser.startAfresh()
  addToFigure('attempts: messages', 1)
})

const own = [
  'leave.html',
  'report.html',
  'popup.html',
  'desk.html',
  'guides.html',
  'options.html',
  'welcome.html',
  'practice.html',
]
const files = [
  'leave.html',
  'background.js',
  'cover.js',
  'capture.js',
  'fill-form.js',
  'icon/48.png',
  'manifest.json',
  '_locales/en/messages.json',
]

/** In the page: `o` is the origin of Signpost. What comes of them is looked at from outside. */
const acts: Readonly<Record<string, string>> = {
  'goes to the page that leaves': 'location = o + "/leave.html"',
  'puts the page that leaves in its place': 'location.replace(o + "/leave.html?now")',
  'refreshes itself to the page that leaves':
    'const m = document.createElement("meta"); m.httpEquiv = "refresh"; m.content = "0;url=" + o + "/leave.html"; document.head.append(m)',
  'is sent to the page that leaves by its server':
    'location = "/go?to=" + encodeURIComponent(o + "/leave.html")',
  'opens the page that leaves': 'b.onclick = () => open(o + "/leave.html"); b.click()',
  'links to the page that leaves':
    'const l = document.createElement("a"); l.href = o + "/leave.html"; l.target = "_blank"; document.body.append(l); l.click()',
  'sends a form to the page that leaves':
    'const f = document.createElement("form"); f.action = o + "/leave.html"; document.body.append(f); f.submit()',
  'posts a form to the page that leaves':
    'const f = document.createElement("form"); f.method = "post"; f.action = o + "/leave.html"; document.body.append(f); f.submit()',
  'frames every page': `for (const p of ${JSON.stringify(own)}) { const i = document.createElement("iframe"); i.src = o + "/" + p; document.body.append(i) }`,
  'frames every page without an origin': `for (const p of ${JSON.stringify(own)}) { const i = document.createElement("iframe"); i.sandbox = "allow-scripts"; i.src = o + "/" + p; document.body.append(i) }`,
  'frames every page by its server': `for (const p of ${JSON.stringify(own)}) { const i = document.createElement("iframe"); i.src = "/go?to=" + encodeURIComponent(o + "/" + p); document.body.append(i) }`,
  'embeds every page': `for (const p of ${JSON.stringify(own)}) for (const t of ["object", "embed"]) { const i = document.createElement(t); i.setAttribute(t === "object" ? "data" : "src", o + "/" + p); i.type = "text/html"; document.body.append(i) }`,
  'draws every page ahead': `const r = document.createElement("script"); r.type = "speculationrules"; r.textContent = JSON.stringify({ prerender: [{ source: "list", urls: ${JSON.stringify(own)}.map((p) => o + "/" + p), eagerness: "immediate" }] }); document.head.append(r); for (const p of ${JSON.stringify(own)}) { const l = document.createElement("link"); l.rel = "prerender"; l.href = o + "/" + p; document.head.append(l) }`,
  'sends messages to the extension':
    'const id = o.split("/")[2]; for (const kind of ["leave", "covered", "cover", "bring-to-front", "draft"]) { const m = { kind, event: "uncover", tabId: 1, windowId: 1, isCovered: true }; try { chrome.runtime.sendMessage(id, m) } catch {} try { browser.runtime.sendMessage(id, m) } catch {} try { chrome.runtime.connect(id).postMessage(m) } catch {} }',
  'sends messages to every window':
    'for (const kind of ["leave", "covered", "cover", "bring-to-front"]) { const m = { kind, event: "uncover" }; postMessage(m, "*"); dispatchEvent(new CustomEvent(kind, { detail: m })); for (const n of ["signpost", "report", "leave", "wxt"]) new BroadcastChannel(n).postMessage(m); try { localStorage.setItem("report", JSON.stringify(m)); sessionStorage.setItem("report", "1") } catch {} document.cookie = "report=1" }',
  'has functions of the browser’s of its own':
    'globalThis.chrome = globalThis.browser = new Proxy(function () {}, { get: (_, k) => k === Symbol.toPrimitive ? () => "x" : globalThis.chrome, apply: () => { globalThis.wasAsked = true; return Promise.resolve() } })',
  'tells of a wish to leave by keys':
    'for (let at = 0; at < 6; at++) for (const type of ["keydown", "keyup"]) for (const t of [document, window, document.body]) t.dispatchEvent(new KeyboardEvent(type, { key: at % 2 ? "Shift" : "L", code: "ShiftLeft", altKey: true, shiftKey: true, bubbles: true }))',
}

describe(`a page in ${name} that`, () => {
  test.each(Object.entries(acts))('%s reaches nothing of Signpost', async (_, act) => {
    const url = `${reportedSite}/page`
    const panel = await openPanelOn(browser, url)
    await panel.radio(say('concern.imagery.title')).choose()
    await eventually(() => storedDraft(browser)).toMatchObject({ concern: 'imagery' })
    const before = await browser.storage('session')
    await browser.closePanel()
    const page = await browser.tab(url)
    await page.stage.evaluate(
      `((o) => { try { ${act} } catch {} })(${JSON.stringify(browser.extensionOrigin)}); true`,
    )
    // Whatever comes of it comes before another page of the same site does.
    const other = await browser.open(`${reportedSite}/other`)
    await other.stage.evaluate('new Promise((done) => setTimeout(done, 1200)).then(() => true)')
    expect(await browser.storage('session')).toEqual(before)
    const tabs = await browser.tabs()
    // A tab that was refused keeps the address it was refused.
    const shown = await Promise.all(
      tabs
        .filter((tab) => tab.url.startsWith(browser.extensionOrigin))
        .map(async ({ url: at }) =>
          (await browser.tab(at)).stage.evaluate(
            "typeof chrome === 'undefined' ? '' : String(chrome.runtime?.id ?? '')",
          ),
        ),
    )
    expect(shown.filter(Boolean)).toEqual([])
    expect(await storedDraft(browser)).toMatchObject({ concern: 'imagery', fields: { address: url } })
  })

  test.each(files)('asks for %s gets no answer, by any means', async (file) => {
    const page = await browser.open(`${reportedSite}/page`)
    const got = await page.evaluate(async (address) => {
      const outcome = (make: () => HTMLElement): Promise<string> =>
        new Promise((resolve) => {
          const element = make()
          element.onload = () => resolve(`loaded ${element.localName}`)
          element.onerror = () => resolve('')
          setTimeout(resolve, 1500, '')
          document.head.append(element)
        })
      const tag = (name: string, attributes: Record<string, string>) => () => {
        const element = document.createElement(name)
        for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value)
        return element
      }
      const worker = (): Promise<string> =>
        new Promise((resolve) => {
          const code = `try { importScripts(${JSON.stringify(address)}); postMessage('imported') } catch { postMessage('') }`
          const made = new Worker(URL.createObjectURL(new Blob([code])))
          made.onmessage = ({ data }) => resolve(String(data))
          made.onerror = () => resolve('')
        })
      const asked = await Promise.all([
        fetch(address).then(
          () => 'fetched',
          () => '',
        ),
        fetch(address, { mode: 'no-cors' }).then(
          () => 'fetched opaquely',
          () => '',
        ),
        outcome(tag('script', { type: 'module', src: address })),
        worker(),
        outcome(tag('script', { src: address })),
        outcome(tag('img', { src: address })),
        outcome(tag('link', { rel: 'stylesheet', href: address })),
        outcome(tag('link', { rel: 'preload', as: 'script', href: address })),
        outcome(tag('link', { rel: 'modulepreload', href: address })),
        outcome(tag('video', { src: address })),
      ])
      return asked.filter(Boolean)
    }, `${browser.extensionOrigin}/${file}`)
    expect(got).toEqual([])
  })
})

/** Addresses of Signpost's own pages that somebody was given. */
const given = [
  'report.html?url=https://bank.example/&concern=live#young/picture',
  'report.html#<img src=x onerror=alert(1)>',
  'guides.html?x=%3Cscript%3E#<svg onload=alert(1)>',
  'guides.html#__proto__',
  'guides.html#../../options',
  'options.html?country=KP#javascript:alert(1)',
  'desk.html?tabId=1&service=x#constructor',
  'welcome.html#toString',
  'practice.html?reports={}#hasOwnProperty',
  'popup.html?tabId=-1#"><b>',
]

describe(`a page of Signpost’s own in ${name}, at an address with more in it,`, () => {
  test.each(given)('%s is that page and nothing more', async (path) => {
    const page = await browser.openExtensionPage(path)
    await page.waitFor(async () => (await page.text()).trim().length > 40, 'It shows nothing.')
    const made = await page.evaluate(() => ({
      of: [...document.querySelectorAll('script:not([src]), [onerror], [onload], iframe')].map(
        (each) => each.outerHTML,
      ),
      title: document.title,
    }))
    expect(made).toEqual({ of: [], title: 'Signpost' })
    expect(JSON.stringify(await browser.storage('session'))).not.toMatch(/bank\.example|concern/)
    expect(await page.text()).not.toMatch(/bank\.example|onerror|onload|alert\(1\)/)
  })
})
