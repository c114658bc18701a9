import { expect, test } from 'vitest'
import { isSameSite } from './is-same-site.ts'

test.each([
  ['https://example.com/', 'http://www.example.com:8080/x', true],
  ['https://example.com./', 'https://a.example.com/', true],
  ['https://a.co.uk/', 'https://b.co.uk/', false],
  ['https://a.github.io/', 'https://b.github.io/', false],
  ['https://github.io/', 'https://a.github.io/', false],
  ['http://10.0.0.1/', 'http://10.0.0.1:80/', true],
  ['http://10.0.0.1/', 'http://11.0.0.1/', false],
  ['http://localhost/', 'http://localhost:3000/', true],
  ['https://example.com/', 'nonsense', false],
  ['nonsense', 'nonsense', false],
])('%s and %s: %s', (one, other, same) => {
  expect(isSameSite(one, other)).toBe(same)
})
