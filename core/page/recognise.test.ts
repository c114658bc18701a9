import fc from 'fast-check'
import { expect, test } from 'vitest'
import { propertyCases } from '../../tests/property-cases.ts'
import { recognise } from './recognise.ts'

test.each([
  ['https://example.com/@someone', { host: 'example.com' }],
  ['https://tiktok.com.evil.example/@someone', { host: 'tiktok.com.evil.example' }],
  ['https://nottiktok.com/@someone', { host: 'nottiktok.com' }],
  ['https://xn--tktok-q4a.com/@someone', { host: 'xn--tktok-q4a.com' }],
  [
    'https://WWW.TikTok.com./@someone',
    { host: 'www.tiktok.com.', platform: 'tiktok', kind: 'profile', account: 'someone' },
  ],
  [
    'https://www.youtube.com/@%E2%80%AEevil',
    { host: 'www.youtube.com', platform: 'youtube', kind: 'channel' },
  ],
  [
    'https://www.youtube.com/watch?v=aaaaaaaaaaa&v=bbbbbbbbbbb',
    { host: 'www.youtube.com', platform: 'youtube' },
  ],
  [
    `https://www.youtube.com/@${'iVBORw0KGgo9'.repeat(9)}`,
    { host: 'www.youtube.com', platform: 'youtube', kind: 'channel' },
  ],
  ['https://constructor/', { host: 'constructor' }],
  ['https://x.__proto__/', { host: 'x.__proto__' }],
  ['javascript:alert(1)', { host: '' }],
  ['www.tiktok.com/@someone', { host: '' }],
  ['', { host: '' }],
])('%s', (url, recognised) => {
  expect(recognise(url)).toEqual(recognised)
})

test('never throws, and never names an account or a content without a platform', () => {
  const host = fc.constantFrom(
    'www.tiktok.com',
    'x.com',
    'some.tumblr.com',
    't.me',
    'www.youtube.com',
    'mega.nz',
    'a.b.c',
  )
  const address = fc
    .tuple(
      host,
      fc.string({ unit: fc.constantFrom('/', '@', '?', '#', '=', '&', '%', 'a', '1', 'é', '+', '.', 'v') }),
    )
    .map(([name, rest]) => `https://${name}/${rest}`)
  fc.assert(
    fc.property(fc.oneof(address, fc.string(), fc.webUrl()), (url) => {
      const { platform, account, content } = recognise(url)
      expect(platform !== undefined || (account === undefined && content === undefined)).toBe(true)
    }),
    { numRuns: propertyCases },
  )
})
