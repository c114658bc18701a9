import fc from 'fast-check'
import { expect, test } from 'vitest'
import { propertyCases } from '../../tests/property-cases.ts'
import { longestAddress, reportableAddress } from './reportable-address.ts'

test.each([
  [undefined, 'missing'],
  [null, 'missing'],
  ['', 'missing'],
  [' \u200b\n\u202e ', 'missing'],
  [42, 'not-an-address'],
  [{ toString: () => 'https://example.com' }, 'not-an-address'],
  ['javascript:alert(1)', 'script'],
  ['JaVaScRiPt:alert(1)', 'script'],
  ['java\nscript:alert(1)', 'script'],
  ['\u0001 java\t\r\nscript:alert(1)', 'script'],
  ['java\u200bscript:alert(1)', 'script'],
  ['javascript://example.com/%0aalert(1)', 'script'],
  ['vbscript:x', 'script'],
  ['data:image/png;base64,iVBORw0KGgo=', 'embedded'],
  [`data:image/png;base64,${'A'.repeat(100_000)}`, 'embedded'],
  ['blob:https://example.com/5c2f', 'embedded'],
  ['filesystem:https://example.com/temporary/x.png', 'embedded'],
  ['file:///home/someone/x.html', 'file'],
  ['chrome-extension://abcdefghijklmnop/page.html', 'extension'],
  ['moz-extension://5c2f/page.html', 'extension'],
  ['safari-web-extension://5c2f/page.html', 'extension'],
  ['about:blank', 'browser-page'],
  ['chrome://settings', 'browser-page'],
  ['edge://settings', 'browser-page'],
  ['opera://settings', 'browser-page'],
  ['brave://settings', 'browser-page'],
  ['resource://gre/x', 'browser-page'],
  ['view-source:http://example.com/', 'browser-page'],
  ['devtools://devtools/bundled/x.html', 'browser-page'],
  ['chrome-search://local-ntp', 'browser-page'],
  ['mailto:someone@example.com', 'other-scheme'],
  ['tel:1383', 'other-scheme'],
  ['ftp://example.com/', 'other-scheme'],
  ['user:secret@example.com/x', 'other-scheme'],
  ['example', 'not-an-address'],
  ['12345', 'not-an-address'],
  ['1.5', 'not-an-address'],
  ['1.5/x', 'not-an-address'],
  ['e.g', 'not-an-address'],
  ['the end.', 'not-an-address'],
  ['see example.com', 'not-an-address'],
  ['example.com and more', 'not-an-address'],
  ['someone@example.com', 'not-an-address'],
  ['/path/only', 'not-an-address'],
  ['https://', 'not-an-address'],
  ['https://a b/', 'not-an-address'],
  ['http://view-source:http://example.com/', 'not-an-address'],
  [`https://example.com/${'x'.repeat(longestAddress)}`, 'too-long'],
  [`https://example.com/${'é'.repeat(longestAddress / 4)}`, 'too-long'],
  ['x'.repeat(100_000), 'too-long'],
])('%j is refused: %s', (raw, because) => {
  expect(reportableAddress(raw)).toEqual({ ok: false, because })
})

test.each([
  'https://example.com',
  'https://example.com/',
  'https://Example.COM:443/%7Ea/b%2fc?q=a+b&r=%C3%A9|x#part',
  'http://example.com/a/../b',
  'http://localhost:8080/x',
  'http://127.0.0.1/x',
  'http://192.168.1.1/',
  'http://[::1]:8080/x',
  'https://xn--mnchen-3ya.de/',
  'https://example.com/?next=javascript:alert(1)&u=http://other.example/@x',
  'https://example.com/@someone/video/1',
  `https://example.com/${'x'.repeat(longestAddress - 20)}`,
])('%s is kept to the byte', (url) => {
  expect(reportableAddress(url)).toEqual({ ok: true, url })
})

test.each([
  [' \u202ahttps://example.com/x\u202c\n', 'https://example.com/x'],
  ['HTTPS://example.com/x', 'https://example.com/x'],
  ['https:example.com/x', 'https://example.com/x'],
  ['https:\\\\example.com\\x', 'https://example.com/x'],
  ['http:///example.com/x', 'http://example.com/x'],
  ['https://example.com/a b\u202ec', 'https://example.com/a%20b%E2%80%AEc'],
  ['https://exa\nmple.com/\tx', 'https://example.com/x'],
  ['https://münchen.de/straße', 'https://xn--mnchen-3ya.de/stra%C3%9Fe'],
  ['https://example.com/\ud800', 'https://example.com/%EF%BF%BD'],
  ['https://@example.com/x', 'https://example.com/x'],
])('%j is written as browsers write it', (raw, url) => {
  expect(reportableAddress(raw)).toEqual({ ok: true, url })
})

test.each([
  ['https://user:pass@example.com/%7Ea?b=c', 'https://example.com/%7Ea?b=c'],
  ['https://user@example.com', 'https://example.com'],
  ['https://a@b@Example.com/x@y', 'https://Example.com/x@y'],
  ['https://us\\er:pass@example.com/', 'https://us/er:pass@example.com/'],
  ['https://üser:pass@example.com/', 'https://example.com/'],
])('credentials of %s are removed', (raw, url) => {
  const checked = reportableAddress(raw)
  expect(checked).toEqual(
    raw.includes('\\') ? { ok: true, url } : { ok: true, url, credentialsRemoved: true },
  )
})

test.each([
  ['example.com/x', 'https://example.com/x'],
  ['www.example.com', 'https://www.example.com'],
  ['example.com:8080/x', 'https://example.com:8080/x'],
  ['//example.com/x', 'https://example.com/x'],
  ['[::1]/', 'https://[::1]/'],
  ['127.0.0.1:3000', 'https://127.0.0.1:3000'],
  ['localhost:3000/x', 'https://localhost:3000/x'],
  ['münchen.de', 'https://xn--mnchen-3ya.de/'],
  ['مثال.إختبار/x', 'https://xn--mgbh0fb.xn--kgbechtv/x'],
  ['example.com/@someone', 'https://example.com/@someone'],
  ['example.com?u=http://other.example/', 'https://example.com?u=http://other.example/'],
])('%s is completed', (raw, url) => {
  expect(reportableAddress(raw)).toEqual({ ok: true, url, schemeAdded: true })
})

const hostile = fc.oneof(
  fc.anything(),
  fc.string({ unit: 'binary' }),
  fc.webUrl({ withQueryParameters: true, withFragments: true }),
  fc
    .tuple(
      fc.constantFrom(
        'http://',
        'https://',
        'HTTP:',
        'javascript:',
        'data:',
        'view-source:',
        'blob:https://',
        '//',
        '',
      ),
      fc.constantFrom('', 'user@', 'user:pa%40ss@', 'ü:@', '@', ':@'),
      fc.oneof(
        fc.domain(),
        fc.ipV4(),
        fc.ipV6().map((ip) => `[${ip}]`),
        fc.string(),
      ),
      fc.string({
        unit: fc.constantFrom(
          '/',
          '?',
          '#',
          '@',
          ':',
          '\\',
          '%',
          'a',
          'é',
          '\u202e',
          '\n',
          '\ud800',
          '=',
          '&',
        ),
      }),
    )
    .map((parts) => parts.join('')),
)

test('whatever comes in, only http and https come out, without credentials, in printable ASCII, and stay as they are', () => {
  fc.assert(
    fc.property(hostile, (raw) => {
      const checked = reportableAddress(raw)
      if (!checked.ok) return
      const parsed = new URL(checked.url)
      expect({
        scheme: /^https?:\/\/[^/?#]/.test(checked.url),
        ascii: /^[\x21-\x7e]+$/.test(checked.url),
        short: checked.url.length <= longestAddress,
        user: parsed.username + parsed.password,
        again: reportableAddress(checked.url),
      }).toEqual({ scheme: true, ascii: true, short: true, user: '', again: { ok: true, url: checked.url } })
    }),
    { numRuns: propertyCases },
  )
})
