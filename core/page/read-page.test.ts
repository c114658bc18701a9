import fc from 'fast-check'
import { expect, test } from 'vitest'
import { propertyCases } from '../../tests/property-cases.ts'
import { readPage } from './read-page.ts'

const now = Date.parse('2026-11-22T12:00:00Z')
const url = 'https://www.example.com/posts/12345'
const tab = { url, title: 'A page' }

const jsonLd = (...nodes: unknown[]): string[] => nodes.map((node) => JSON.stringify(node))

test('a page that says everything of itself', () => {
  expect(
    readPage(
      {
        url,
        title: 'Another title',
        language: 'en_us',
        siteName: ' Example ',
        canonical: '/posts/12345-a-page',
        openGraph: 'https://example.com/posts/12345',
        jsonLd: jsonLd({
          '@graph': [
            { '@type': 'BreadcrumbList' },
            {
              '@type': 'VideoObject',
              author: [{ '@type': 'Person', name: 'Some One' }, 'Another'],
              uploadDate: '2026-11-01T10:00:00+0800',
              publication: [
                { '@type': 'BroadcastEvent', isLiveBroadcast: true, startDate: '2026-11-22T11:00:00Z' },
              ],
            },
          ],
        }),
      },
      {},
      tab,
      now,
    ),
  ).toEqual({
    url,
    title: 'A page',
    language: 'en-US',
    siteName: 'Example',
    canonicalUrl: 'https://www.example.com/posts/12345-a-page',
    author: 'Some One, Another',
    publishedAt: '2026-11-01T10:00:00+0800',
    live: true,
    targets: [],
  })
})

test('the address at the moment of the gesture wins, then the tab, then the script', () => {
  const raw = { url: 'https://www.example.com/c', title: 'C' }
  const pageUrl = 'https://user:secret@www.example.com/a'
  expect([
    readPage(raw, { pageUrl }, { url: 'https://www.example.com/b' }, now),
    readPage(raw, {}, { url: 'https://www.example.com/b' }, now),
    readPage(raw, {}, {}, now),
    readPage(undefined, {}, {}, now),
  ]).toEqual([
    { url: 'https://www.example.com/a', credentialsRemoved: true, targets: [] },
    { url: 'https://www.example.com/b', targets: [] },
    { url: 'https://www.example.com/c', title: 'C', targets: [] },
    { refused: 'missing', targets: [] },
  ])
})

test('of a page that cannot be reported nothing is kept but why', () => {
  expect(readPage({ title: 'My file' }, {}, { url: 'file:///home/x.pdf', title: 'x.pdf' }, now)).toEqual({
    refused: 'file',
    targets: [],
  })
})

test.each([[url], ['www.example.com/posts/12345'], ['example.com/posts/12345/'], ['  '], [undefined]])(
  'the title %j is no title',
  (title) => {
    expect(readPage(undefined, {}, { url, title }, now)).toEqual({ url, targets: [] })
  },
)

test.each([
  ['another site', { canonical: 'https://evil.example/posts/12345' }],
  ['the address in sight', { canonical: url, openGraph: `${url}` }],
  ['an embedded picture', { canonical: 'data:image/png;base64,iVBORw0KGgo=' }],
  ['a script', { openGraph: 'javascript:alert(1)' }],
  ['nothing that parses', { canonical: 'https://[' }],
])('a canonical address that is %s is not believed', (_, raw) => {
  expect(readPage(raw, {}, tab, now)).toEqual({ url, title: 'A page', targets: [] })
})

test.each([
  [url, '/posts/99999'],
  ['https://www.example.com/watch?v=new&t=1', '/watch?v=old'],
  ['https://www.example.com/@new/video/2', '/@old/video/1'],
])('what a page said before it changed its address to %s is not said of this one', (address, canonical) => {
  const page = { '@type': 'VideoObject', author: 'Earlier', uploadDate: '2026-01-01' }
  expect(readPage({ canonical, jsonLd: jsonLd(page) }, {}, { url: address }, now)).toEqual({
    url: address,
    targets: [],
  })
})

test.each([
  [url, '/canonical'],
  ['https://www.example.com/watch?v=one&t=1', '/watch?v=one'],
  ['https://www.example.com/shorts/one', '/watch?v=one'],
])('%s may be called %s by its page', (address, canonical) => {
  expect(readPage({ canonical, author: 'One' }, {}, { url: address }, now)).toEqual({
    url: address,
    canonicalUrl: `https://www.example.com${canonical}`,
    author: 'One',
    targets: [],
  })
})

test.each([
  'https://evil.example/',
  'https://www.example.com/posts/12346',
  `${url}#other`,
  'about:blank',
  '',
])('a script that ran on %j, where the tab went meanwhile, says nothing of this page', (elsewhere) => {
  const raw = { url: elsewhere, title: 'Evil', siteName: 'Evil', author: 'E', canonical: '/posts/12345-a' }
  expect(readPage(raw, {}, { url }, now)).toEqual({ url, targets: [] })
})

test('a script is believed on the page itself, however its address is written', () => {
  const raw = { url: 'https://user:secret@WWW.example.com:443/posts/12345', author: 'E' }
  expect(readPage(raw, {}, tab, now)).toEqual({ url, title: 'A page', author: 'E', targets: [] })
})

const event = { '@type': 'BroadcastEvent', isLiveBroadcast: 'True' }
test.each([
  ['without dates', event, true],
  ['that goes on', { ...event, endDate: '2026-11-22T13:00:00Z' }, true],
  ['that has ended', { ...event, endDate: '2026-11-22T11:00:00Z' }, undefined],
  ['that has not begun', { ...event, startDate: '2026-11-22T13:00:00Z' }, undefined],
  ['that is none', { ...event, isLiveBroadcast: false }, undefined],
  ['whose end cannot be read', { ...event, endDate: {} }, undefined],
])('a broadcast %s', (_, publication, live) => {
  const page = { '@type': 'VideoObject', publication }
  expect(readPage({ jsonLd: jsonLd(page) }, {}, tab, now).live).toBe(live)
})

test.each([
  ['2026-11-01', '2026-11-01'],
  ['2026-11-01T10:00:00Z', '2026-11-01T10:00:00Z'],
  ['2026-11-01T10:00:00', '2026-11-01'],
  ['2026-11-23', undefined],
  ['2026-02-31', undefined],
  ['yesterday', undefined],
  ['11/01/2026', undefined],
])('published %s', (publishedAt, kept) => {
  expect(readPage({ publishedAt }, {}, tab, now).publishedAt).toBe(kept)
})

test('two authors of two things leave the author open', () => {
  const nodes = [
    { '@type': 'Article', author: 'One' },
    { '@type': 'Article', author: 'Other' },
  ]
  expect(readPage({ jsonLd: jsonLd(...nodes) }, {}, tab, now).author).toBeUndefined()
})

test('what was pointed at', () => {
  const click = {
    pageUrl: url,
    frameUrl: 'https://player.example/embed/1',
    linkUrl: 'https://user:secret@example.org/x',
    srcUrl: 'data:image/png;base64,iVBORw0KGgo=',
    mediaType: 'image',
    selectionText: ' some\n words ',
  }
  expect([
    readPage(undefined, click, tab, now).targets,
    readPage(
      undefined,
      { pageUrl: url, frameUrl: url, srcUrl: 'blob:https://a.example/1', mediaType: 'video' },
      tab,
      now,
    ).targets,
    readPage(undefined, { linkUrl: 'javascript:alert(1)', frameUrl: 'about:blank' }, tab, now).targets,
    readPage(undefined, { srcUrl: `https://a.example/${'x'.repeat(9000)}` }, tab, now).targets,
  ]).toEqual([
    [
      { kind: 'link', url: 'https://example.org/x' },
      { kind: 'image', embedded: true },
      { kind: 'frame', url: 'https://player.example/embed/1' },
      { kind: 'selection', text: 'some words' },
    ],
    [{ kind: 'video', embedded: true }],
    [],
    [{ kind: 'image', refused: 'too-long' }],
  ])
})

test('getters that throw, prototypes, circles and endless data do no harm', () => {
  const circle: Record<string, unknown> = { '@type': 'Article' }
  circle['@graph'] = [circle, circle]
  const throwing = {
    get title(): string {
      throw new Error('no')
    },
  }
  const deep = `${'{"@graph":'.repeat(20_000)}1${'}'.repeat(20_000)}`
  const revoked = Proxy.revocable([], {})
  revoked.revoke()
  const hostile = [
    throwing,
    JSON.parse('{"__proto__": {"title": 1, "jsonLd": 2}}'),
    { jsonLd: circle },
    { jsonLd: [deep.slice(0, 60_000), deep, '[[[[', 'x'.repeat(100_000)] },
    { jsonLd: revoked.proxy, author: revoked.proxy },
    { jsonLd: Array.from({ length: 1e6 }, () => '{}') },
  ]
  expect(hostile.map((raw) => readPage(raw, {}, tab, now))).toEqual(
    hostile.map(() => ({ url, title: 'A page', targets: [] })),
  )
})

const nasty = fc.constantFrom(
  'data:image/png;base64,iVBORw0KGgo=',
  'javascript:alert(1)',
  'blob:https://example.com/1',
  'java\nscript:x',
  '\u202edata:x',
  'da\u200bta:x',
  'https://user:secret@www.example.com/',
  '\u2066evil\u2069',
  'x'.repeat(10_000),
)
const value = fc.oneof(
  { weight: 2, arbitrary: nasty },
  fc.string({ unit: 'binary' }),
  fc.anything({ withNullPrototype: true }),
)
const record = (...names: string[]) =>
  fc.record(Object.fromEntries(names.map((name) => [name, value])), { requiredKeys: [] })
const node = record('author', 'name', 'datePublished', '@graph', 'isLiveBroadcast').map((fields) =>
  JSON.stringify({ '@type': 'Article', ...fields }, (_, part) =>
    typeof part === 'bigint' ? String(part) : part,
  ),
)
const raw = fc.oneof(
  fc.anything(),
  fc.jsonValue(),
  fc
    .tuple(
      record(
        'url',
        'title',
        'language',
        'siteName',
        'canonical',
        'openGraph',
        'author',
        'publishedAt',
        'live',
      ),
      fc.array(node, { maxLength: 3 }),
    )
    .map(([fields, blocks]) => ({ ...fields, jsonLd: blocks })),
)

test('whatever comes in, what comes out is within its limits and holds no picture, script or reordering mark', () => {
  const clicks = record('pageUrl', 'frameUrl', 'linkUrl', 'srcUrl', 'mediaType', 'selectionText')
  const tabs = fc.oneof(record('url', 'title'), fc.constant(tab))
  fc.assert(
    fc.property(raw, clicks, tabs, (captured, click, seenTab) => {
      const page = readPage(captured, click, seenTab, now)
      const addresses = [page.url, page.canonicalUrl, ...page.targets.map((target) => target.url)]
      const texts = [page.title, page.siteName, page.author, ...page.targets.map((target) => target.text)]
      for (const address of addresses) {
        if (address !== undefined) expect(address).toMatch(/^https?:\/\/[\x21-\x7e]{1,7993}$/)
      }
      for (const text of texts) {
        if (text === undefined) continue
        expect(text).not.toMatch(
          /(?:data|blob|javascript):\S|[\p{Cc}\p{Cs}\u061c\u200b-\u200f\u202a-\u202e\u2066-\u2069]/iu,
        )
        expect(text.length).toBeLessThanOrEqual(300)
      }
      expect({
        siteName: (page.siteName ?? '').length <= 100,
        author: (page.author ?? '').length <= 100,
        addressOrReason: (page.url === undefined) !== (page.refused === undefined),
        secret: JSON.stringify(addresses).includes('secret@'),
      }).toEqual({ siteName: true, author: true, addressOrReason: true, secret: false })
    }),
    { numRuns: propertyCases },
  )
})
