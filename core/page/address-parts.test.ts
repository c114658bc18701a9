import fc from 'fast-check'
import { expect, test } from 'vitest'
import { propertyCases } from '../../tests/property-cases.ts'
import { addressParts } from './address-parts.ts'

test.each([
  ['https://www.example.com/x?y#z', ['https://www.', 'example.com', '/x?y#z']],
  ['https://a.b.example.co.uk:8080/', ['https://a.b.', 'example.co.uk', ':8080/']],
  ['https://www.globo.com.br', ['https://www.', 'globo.com.br', '']],
  ['https://someone.github.io/x', ['https://', 'someone.github.io', '/x']],
  ['https://login.example.com.evil.example/', ['https://login.example.com.', 'evil.example', '/']],
  ['https://WWW.Example.COM/', ['https://WWW.', 'Example.COM', '/']],
  ['https://city.kawasaki.jp/', ['https://', 'city.kawasaki.jp', '/']],
  ['https://example.com./x', ['https://', 'example.com.', '/x']],
  ['http://192.168.1.1:80/x', ['http://', '192.168.1.1', ':80/x']],
  ['http://[::1]:80/x', ['http://', '[::1]', ':80/x']],
  ['http://localhost/x', ['http://', 'localhost', '/x']],
  ['https://co.uk/', ['https://', 'co.uk', '/']],
  ['not an address', ['', '', 'not an address']],
])('%s is cut at its site', (url, [before, site, after]) => {
  expect(addressParts(url)).toMatchObject({ before, site, after })
})

test('a host in other letters is shown in both', () => {
  expect(addressParts('https://www.xn--mnchen-3ya.de/')).toEqual({
    before: 'https://www.',
    site: 'xn--mnchen-3ya.de',
    after: '/',
    host: 'www.xn--mnchen-3ya.de',
    unicodeHost: 'www.münchen.de',
  })
})

test('the parts are the address, byte for byte', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.webUrl({ withQueryParameters: true })), (url) => {
      const { before, site, after } = addressParts(url)
      expect(before + site + after).toBe(url)
    }),
    { numRuns: propertyCases },
  )
})
