import fc from 'fast-check'
import { parseHTML } from 'linkedom'
import { afterEach, expect, test, vi } from 'vitest'
import { readPage } from '../../core/page/read-page.ts'
import { harmIn } from '../../tests/harm-in.ts'
import { propertyCases } from '../../tests/property-cases.ts'
import { describePage } from './describe-page.ts'

const url = 'https://www.example.com/posts/12345'
const now = Date.parse('2026-11-22T12:00:00Z')

afterEach(() => vi.unstubAllGlobals())

/** A browser has `title` on Document; linkedom on the class of one document. */
function ownOf(document: object, name: string): PropertyDescriptor {
  for (let at: object | null = document; at; at = Object.getPrototypeOf(at)) {
    const found = Object.getOwnPropertyDescriptor(at, name)
    if (found) return found
  }
  throw new Error(`No document has ${name}.`)
}

/** Runs the script in a page, as a browser would in a world of its own. */
function captureIn(html: string, change: (page: Document) => void = () => undefined): unknown {
  const { document, Element, Text } = parseHTML(html)
  change(document)
  const prototype = Object.create(document)
  for (const name of ['title', 'documentElement'])
    Object.defineProperty(prototype, name, ownOf(document, name))
  vi.stubGlobal('document', document)
  vi.stubGlobal('Document', { prototype })
  vi.stubGlobal('Element', Element)
  vi.stubGlobal('Text', Text)
  vi.stubGlobal('location', { href: url })
  return describePage()
}

test('a page that says everything of itself', () => {
  expect(
    captureIn(`<html lang="en"><head><title>A page</title>
      <link rel="canonical" href="/posts/12345-a"><meta property="og:url" content="${url}?og">
      <meta property="og:site_name" content="Example"><meta name="author" content="Wren">
      <meta itemprop="isLiveBroadcast" content="True"><meta itemprop="startDate" content="2026-01-01">
      <script type="application/ld+json">{"a": 1}</script></head></html>`),
  ).toEqual({
    url,
    title: 'A page',
    language: 'en',
    siteName: 'Example',
    canonical: '/posts/12345-a',
    openGraph: `${url}?og`,
    author: 'Wren',
    publishedAt: undefined,
    live: 'True',
    liveStart: '2026-01-01',
    liveEnd: undefined,
    jsonLd: ['{"a": 1}'],
  })
})

const megabytes = 'x'.repeat(3_000_000)
const nothing = {
  url,
  title: '',
  language: 'en',
  siteName: undefined,
  canonical: undefined,
  openGraph: undefined,
  author: undefined,
  publishedAt: undefined,
  live: undefined,
  liveStart: undefined,
  liveEnd: undefined,
  jsonLd: [],
}

test.each<[string, string, object]>([
  ['a title of megabytes', `<title>${megabytes}</title>`, { title: 'x'.repeat(1000) }],
  ['an author of megabytes', `<meta name="author" content="${megabytes}">`, { author: 'x'.repeat(1000) }],
  [
    'addresses of megabytes',
    `<link rel="canonical" href="/${megabytes}"><meta property="og:url" content="${megabytes}">`,
    { canonical: `/${'x'.repeat(8000)}`, openGraph: 'x'.repeat(8001) },
  ],
  [
    'pictures for addresses',
    `<link rel="canonical" href="data:image/png;base64,iVBORw0KGgo="><meta property="og:url" content="blob:${url}">`,
    { canonical: 'data:', openGraph: 'blob:' },
  ],
  [
    'structured data of megabytes',
    `<script type="application/ld+json">${megabytes}</script><script type="application/ld+json">{}</script>`,
    { jsonLd: ['{}'] },
  ],
  [
    'structured data without end',
    '<script type="application/ld+json">{}</script>'.repeat(1000),
    { jsonLd: Array(20).fill('{}') },
  ],
  [
    'markup in place of a title',
    '<title><script>alert(1)</script><img src=x onerror=alert(1)></title>',
    { title: '<script>alert(1)</script><img src=x onerror=alert(1)>' },
  ],
  [
    'metas without end',
    `${'<meta name="x" content="y">'.repeat(500)}<meta name="author" content="Wren">`,
    { author: undefined },
  ],
])('%s', (_, head, expected) => {
  expect(captureIn(`<html lang="en"><head>${head}</head></html>`)).toEqual({ ...nothing, ...expected })
})

test('structured data in pieces without end is not joined', () => {
  const script = '<script type="application/ld+json"></script>'
  const inPieces = (count: number) => (page: Document) =>
    page.querySelector('script')?.append(...Array.from({ length: count }, () => page.createTextNode('1')))
  const html = `<html lang="en"><head>${script}</head></html>`
  expect([captureIn(html, inPieces(100)), captureIn(html, inPieces(101))]).toEqual([
    { ...nothing, jsonLd: ['1'.repeat(100)] },
    nothing,
  ])
})

const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    'data:image/png;base64,iVBORw0KGgo=',
    'javascript:alert(1)',
    'https://user:secret@www.example.com/posts/12345-a',
    'chrome-extension://abc/x',
    '\u202Eevil\u2066',
    '{"@type":"Article","author":{"name":"data:x,y"},"datePublished":"2026-01-01"}',
    '{"__proto__":{"title":"x"}}',
    `${'iVBORw0KGgo9'.repeat(12)}==`,
    '"><script>alert(1)</script>',
    '</script><title>other</title>',
  ),
)
const quoted = text.map((value) => value.replaceAll('&', '&amp;').replaceAll('"', '&quot;'))
const named = fc.constantFrom(
  'og:site_name',
  'og:url',
  'author',
  'article:published_time',
  'isLiveBroadcast',
  'x',
)
const part = fc.oneof(
  text.map((value) => `<title>${value}</title>`),
  fc.tuple(named, quoted).map(([name, value]) => `<meta property="${name}" content="${value}">`),
  quoted.map((value) => `<link rel="canonical" href="${value}">`),
  text.map((value) => `<script type="application/ld+json">${value}</script>`),
  fc
    .constantFrom('title', 'head', 'documentElement', 'querySelectorAll')
    .map((name) => `<form name="${name}" id="${name}"></form>`),
  text,
)

test('whatever a page is, capturing it never throws, and what is kept does no harm', () => {
  fc.assert(
    fc.property(quoted, fc.array(part, { maxLength: 8 }), (language, parts) => {
      const captured = captureIn(`<html lang="${language}"><head>${parts.join('')}</head></html>`)
      expect(harmIn(readPage(captured, {}, { url }, now))).toEqual([])
    }),
    { numRuns: propertyCases },
  )
})
