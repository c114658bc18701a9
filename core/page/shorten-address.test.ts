import fc from 'fast-check'
import { expect, test } from 'vitest'
import { propertyCases } from '../../tests/property-cases.ts'
import { addressShortenings, shortenAddress } from './shorten-address.ts'

test.each([
  ['https://example.com/a?utm_source=x&id=%7E1+2&FBCLID=3#part', 'https://example.com/a?id=%7E1+2#part'],
  ['https://example.com/a?utm_source=x#part', 'https://example.com/a#part'],
  ['https://example.com/a?&id=1&', 'https://example.com/a?&id=1&'],
  ['https://www.youtube.com/watch?v=abc&si=1&t=5', 'https://www.youtube.com/watch?v=abc&t=5'],
  ['https://example.com/?si=1', 'https://example.com/?si=1'],
  ['https://example.com/?%75tm_source=1&%E0%A4=2', 'https://example.com/?%E0%A4=2'],
  ['https://example.com/#?utm_source=1', 'https://example.com/#?utm_source=1'],
])('%s without tracking is %s', (url, short) => {
  expect(shortenAddress(url, 'no-tracking')).toBe(short)
})

test('offers only lengths that differ', () => {
  expect([
    addressShortenings('https://example.com/a?id=1&gclid=2#b'),
    addressShortenings('https://example.com/a'),
    addressShortenings('https://example.com'),
    addressShortenings('nonsense'),
  ]).toEqual([
    [
      { to: 'no-tracking', url: 'https://example.com/a?id=1#b' },
      { to: 'no-query', url: 'https://example.com/a' },
      { to: 'site', url: 'https://example.com/' },
    ],
    [{ to: 'site', url: 'https://example.com/' }],
    [],
    [],
  ])
})

const address = fc
  .tuple(
    fc.webUrl(),
    fc.array(
      fc.tuple(
        fc.constantFrom('utm_source', 'id', 'fbclid', 'si', '%zz', ''),
        fc.string({ unit: fc.constantFrom('a', '%', '+', '=', '?', '~') }),
      ),
    ),
    fc.constantFrom('', '#', '#a?b', '#utm_x=1'),
  )
  .map(([url, pairs, hash]) => `${url}?${pairs.map((pair) => pair.join('=')).join('&')}${hash}`)

test('a shorter address is made of the same bytes in the same order', () => {
  fc.assert(
    fc.property(address, (url) => {
      const pieces = shortenAddress(url, 'no-tracking').split(/(?=[?&#])/)
      let at = 0
      for (const piece of pieces) {
        const name = piece.replace(/^[?&]/, '')
        at = url.indexOf(name, at)
        expect(at).toBeGreaterThanOrEqual(0)
        at += name.length
      }
      for (const to of ['no-query', 'site'] as const) {
        expect(url.startsWith(shortenAddress(url, to))).toBe(true)
      }
    }),
    { numRuns: propertyCases },
  )
})
