import type { RequestListener } from 'node:http'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Browser } from '../e2e/driver/browser.ts'
import type { Surface } from '../e2e/driver/surface.ts'
import {
  beginJourney,
  eventually,
  type Journey,
  name,
  pressButton,
  say,
  storedDraft,
} from '../e2e/journey.ts'
import { addToFigure } from '../figures.ts'

const site = 'https://meadow.example.org'
const rtl = '\u202E\u2067\u200F\u061C'
const image = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg'
const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
const meta = (property: string, content: string): string =>
  `<meta property="${property}" content="${escaped(content)}">`
const data = (value: unknown): string =>
  `<script type="application/ld+json">${JSON.stringify(value).replaceAll('<', '\\u003c')}</script>`
const titled = (title: string, head = ''): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>${escaped(title)}</title><link rel="icon" href="data:,">${head}<h1 id="h">Words</h1>`
const post = (rest: object): string =>
  data({ '@context': 'https://schema.org', '@type': 'SocialMediaPosting', ...rest })

/** What a page says of itself; whatever it is, the report has plain text of one line and plain addresses. */
const pages: Readonly<Record<string, string>> = {
  'a title that turns round and hides letters': titled(
    `Pay${rtl}lap\u2069\u202C\uFEFF\u{E0041}\u00AD\u180E\u3164`,
  ),
  'a title of marks upon marks': titled(`Z${'\u0301\u0334\u0489'.repeat(100_000)}`),
  'a title of many lines': titled(
    'One\u2028Address: https://bank.example/\u2029Two\u0085Three\u000B\u000C\u001FFour',
  ),
  'a title that is a picture': titled(`data:image/png;base64,${image}`),
  'a title that is a picture in disguise': titled(
    `Words dat\u200Ba:image/png;base64,${image} DATA:text/html,x bl\u2060ob:https://x/y (data:x) "data:x"`,
  ),
  'a title with passwords': titled(
    'See https://wren:secret@files.example.org/ and HTTPS://wren:secret@x/ http:\\\\wren:secret@x/ ftp://wren:secret@x/ //wren:secret@x/',
  ),
  'a title with an address of this computer': titled(
    'file:///home/wren/secret.txt filesystem:https://x/secret chrome-extension://secret/ FILE:/secret',
  ),
  'a title that is a message’s form': titled("{count, plural, other {#}} {name} '{' # <0>x</0> %s $1"),
  'a title of letters that are no letters': titled(`\uFFFE\uFFFF\u{1FFFE}\uD800x\uDFFF\u0000\u0001`),
  'a title of half a megabyte without a space': titled('x'.repeat(500_000)),
  'a title of a thousand letters that join': titled('\u{1F469}\u200D'.repeat(1000)),
  'a title of spaces': titled('\u00A0\u2003\u3000\u200B '),
  'addresses of its own that turn round': titled(
    'P',
    `<link rel="canonical" href="https://meadow.example.org/${rtl}x">${meta('og:url', `https://meadow.example.org/${rtl}`)}`,
  ),
  'addresses of its own with passwords': titled(
    'P',
    `<link rel="canonical" href="https://wren:secret@meadow.example.org/x">${meta('og:url', 'https://wren:secret@meadow.example.org/y')}`,
  ),
  'addresses of its own that are code': titled(
    'P',
    `<link rel="canonical" href="javascript:alert(1)">${meta('og:url', 'data:text/html,x')}<base href="javascript:1//">`,
  ),
  'a base elsewhere': titled(
    'P',
    '<base href="https://bank.example/"><link rel="canonical" href="/account">',
  ),
  'addresses of its own that never end': titled(
    'P',
    `<link rel="canonical" href="https://meadow.example.org/${'x'.repeat(200_000)}">`,
  ),
  'a site name and an author that turn round': titled(
    'P',
    `${meta('og:site_name', `Site${rtl}`)}${meta('article:author', `By${rtl}`)}${post({ author: { name: `Wren${rtl}` } })}`,
  ),
  'authors within authors': titled(
    'P',
    post({ author: [[[{ name: [{ '@value': { name: 'x' } }] }]], { name: { toString: 'x' } }, 5, null] }),
  ),
  'an author that is a picture': titled(
    'P',
    post({ author: { name: `data:image/png;base64,${image}`, url: 'https://wren:secret@x/' } }),
  ),
  'dates that are none': titled(
    'P',
    post({
      datePublished: `9999-99-99${rtl}`,
      dateCreated: 'javascript:1',
      uploadDate: { a: 1 },
      author: { name: 'W' },
    }),
  ),
  'a date of a million letters': titled('P', post({ datePublished: '2026-01-01T00:00'.repeat(60_000) })),
  'data with __proto__ and constructor': titled(
    'P',
    '<script type="application/ld+json">{"@type":"SocialMediaPosting","__proto__":{"author":{"name":"x"},"address":"https://x/"},"constructor":{"prototype":{"url":"https://x/"}},"author":{"__proto__":{"name":"y"}}}</script>',
  ),
  'ten thousand pieces of data': titled('P', post({ author: { name: 'W' } }).repeat(10_000)),
  'a language that turns round': `<!doctype html><html lang="${rtl}en"><title>P</title><link rel="icon" href="data:,"><h1>W</h1>`,
  'a language that never ends': `<!doctype html><html lang="en-${'x-'.repeat(100_000)}"><title>P</title><link rel="icon" href="data:,"><h1>W</h1>`,
  'a title that changes as it is read': titled(
    'P',
    `<script>setInterval(() => { document.title = Math.random() + '${rtl} data:image/png;base64,${image} https://wren:secret@x/' }, 1)</script>`,
  ),
  'another page by then, in the same document': titled(
    'P',
    `<script>addEventListener('blur', () => { history.replaceState(0, '', '/bank?wren=1'); document.title = 'Bank' })</script>`,
  ),
}

/** Addresses that a page stands at. */
const addresses: Readonly<Record<string, string>> = {
  'a path that turns round': `${site}/page/0?%E2%80%AE%E2%81%A7gnp.exe`,
  'a part that turns round': `${site}/page/0#${rtl}abc`,
  'an address of nine thousand letters': `${site}/page/0?${'x'.repeat(9000)}`,
  'an address with escapes of lines': `${site}/page/0?a=%0D%0AAddress:%20https://bank.example/%00`,
  'a host that ends in a dot': 'https://meadow.example.org./page/0',
  'a host by another port': 'https://meadow.example.org:8443/page/0',
  'a host in letters of other scripts': 'https://xn--mdow-8ve3a.example.org/page/0',
  'a page without an address': 'about:blank',
  'a page within its address': `data:text/html,<title>wren ${rtl}</title><h1 id=h>secret</h1>`,
  'a drawing': `${site}/drawing`,
  'data alone': `${site}/data`,
  'a picture alone': `${site}/picture`,
  'plain words': `${site}/words`,
  'the source of a page': `view-source:${site}/page/0`,
  'a file of this computer': `file://${import.meta.filename}`,
}

const answer: RequestListener = (request, response) => {
  const { pathname } = new URL(request.url ?? '/', site)
  const [, kind, number] = pathname.split('/')
  const give = (type: string, body: string | Buffer): void => {
    response.setHeader('content-type', type)
    response.end(body)
  }
  if (kind === 'page') give('text/html; charset=utf-8', Object.values(pages)[Number(number)] ?? '')
  else if (kind === 'drawing')
    give(
      'image/svg+xml',
      `<svg xmlns="http://www.w3.org/2000/svg"><title>Drawn${rtl} data:image/png,x</title><a xmlns:xlink="http://www.w3.org/1999/xlink" xlink:href="javascript:1"><text y="90">x</text></a></svg>`,
    )
  else if (kind === 'data')
    give('application/xml', `<title xmlns="http://www.w3.org/1999/xhtml">X${rtl}</title>`)
  else if (kind === 'picture') give('image/png', Buffer.from(image, 'base64'))
  else if (kind === 'words') give('text/plain; charset=utf-8', `Words ${rtl}`)
  else if (kind === 'links') give('text/html; charset=utf-8', linkPage)
  else give('text/html; charset=utf-8', titled('A page'))
}

const linked: Readonly<Record<string, string>> = {
  code: 'javascript:alert("wren secret")',
  'code behind a tab': 'java\tscript:alert("wren secret")',
  'a page within its address': 'data:text/html,wren secret',
  'a picture within its address': `data:image/png;base64,${image}`,
  'a file of this computer': 'file:///home/wren/secret',
  'a mail': 'mailto:wren@secret.example',
  'a call': 'tel:+1555secret',
  'a program': 'intent://wren/secret#Intent;end',
  'a user name and a password': 'https://wren:secret@files.example.org/x',
  'a user name that is a host': 'https://www.bank.example%40wren:secret@files.example.org/x',
  'turning round': `https://files.example.org/${rtl}x`,
  'letters of other scripts': 'https://аррӏе.com/x',
  'nine thousand letters': `https://files.example.org/${'x'.repeat(9000)}`,
  'an address in an address': `blob:https://files.example.org/wren-secret`,
  'an address of an extension': 'chrome-extension://abcdefghijklmnopabcdefghijklmnop/wren-secret.html',
  'no address': 'https://',
}
const linkPage = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Links</title><link rel="icon" href="data:,">${Object.values(
  linked,
)
  .map((href, at) => `<p><a id="l${at}" href="${escaped(href)}">Link ${at}</a></p>`)
  .join('')}`

let journey: Journey
let browser: Browser
beforeAll(async () => {
  journey = await beginJourney({
    hosts: Object.fromEntries(
      ['meadow.example.org', 'meadow.example.org.', 'xn--mdow-8ve3a.example.org'].map((host) => [
        host,
        answer,
      ]),
    ),
  })
  ;({ browser } = journey)
})
afterAll(() => journey.close())
beforeEach(async () => {
  await browser.startAfresh()
  addToFigure('attempts: metadata', 1)
})

const textsIn = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(textsIn)
      : []

/** What may stand nowhere in a report: marks of direction, letters unseen, lines, pictures, passwords, what is on this computer. */
async function expectPlain(panel: Surface): Promise<void> {
  const draft = await storedDraft(browser)
  const kept = textsIn(draft)
  const bad =
    /[\p{Bidi_Control}\p{Cc}\p{Default_Ignorable_Code_Point}\p{Cs}\u2028\u2029]|(?:data|blob|javascript):\S|iVBORw0|secret|file:/iu
  expect(kept.filter((text) => bad.test(text.replace(/^blob:$/, '')))).toEqual([])
  expect(kept.filter((text) => text.length > 8000)).toEqual([])
  const { address } = (draft as { fields: { address: string } }).fields
  expect(address).toMatch(/^(?:$|https?:\/\/[\x21-\x7e]+$)/)
  const shown = (await panel.text()).replace(/[\n\r\t\u2066-\u2069]/g, ' ')
  const badShown = /[\u202A-\u202E\u200E\u200F\u061C]|iVBORw0|wren:|secret/u
  expect(badShown.exec(shown)?.[0]).toBeUndefined()
  // Nothing stands out of its place, and it still answers.
  await panel.radio(say('concern.imagery.title')).choose()
  await eventually(() => storedDraft(browser)).toMatchObject({ concern: 'imagery' })
  const wide = await panel.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  expect(wide).toBeLessThanOrEqual(1)
}

async function openedOn(url: string): Promise<Surface> {
  await browser.open(url)
  const panel = await pressButton(browser)
  await panel.waitForText(say('urgent.call', { number: '911' }))
  await eventually(() => storedDraft(browser)).toHaveProperty('fields')
  return panel
}

describe(`a report in ${name} of a page with`, () => {
  test.each(Object.keys(pages).map((each, at) => [each, at] as const))('%s is plain', async (_, at) => {
    await expectPlain(await openedOn(`${site}/page/${at}`))
  })

  test.each(Object.entries(addresses))('%s as its address is plain', async (_, url) => {
    await expectPlain(await openedOn(url))
  })

  test.each(Object.keys(linked).map((each, at) => [each, at] as const))(
    'a link to %s is plain',
    async (_, at) => {
      const page = await browser.open(`${site}/links`)
      const panel = await browser.chooseMenuEntry(page, `#l${at}`, say('manifest.menu'))
      await panel.waitForText(say('urgent.call', { number: '911' }))
      await eventually(() => storedDraft(browser)).toHaveProperty('fields')
      await expectPlain(panel)
      const { targets } = (await storedDraft(browser)) as { targets: { text: string }[] }
      expect(targets.filter(({ text }) => text !== '' && !/^https?:\/\/[\x21-\x7e]+$/.test(text))).toEqual([])
    },
  )
})
