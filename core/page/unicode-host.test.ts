import fc from 'fast-check'
import { expect, test } from 'vitest'
import { propertyCases } from '../../tests/property-cases.ts'
import { unicodeHost } from './unicode-host.ts'

test.each([
  ['xn--mnchen-3ya.de', 'münchen.de'],
  ['xn--mgbh0fb.xn--kgbechtv', 'مثال.إختبار'],
  ['xn--fiqs8s', '中国'],
  ['xn--80ak6aa92e.com', 'аррӏе.com'],
  ['www.xn--strae-oqa.de', 'www.straße.de'],
  ['example.com', undefined],
  ['xn--.com', undefined],
  ['xn--99999999999.com', undefined],
  ['xn--a-.com', undefined],
])('%s is %s', (host, letters) => {
  expect(unicodeHost(host)).toBe(letters)
})

test('what the browser encodes comes back as it was', () => {
  fc.assert(
    fc.property(
      fc.string({
        unit: fc.constantFrom('ä', 'ж', 'ا', '中', 'a', '-', '😀', 'ก'),
        minLength: 1,
        maxLength: 20,
      }),
      (label) => {
        const address = `https://x${label}x.example`
        if (!URL.canParse(address)) return
        const host = new URL(address).hostname
        expect(new URL(`https://${unicodeHost(host) ?? host}`).hostname).toBe(host)
      },
    ),
    { numRuns: propertyCases },
  )
})

test('never throws', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.string().map((text) => `xn--${text}`),
      ),
      (host) => {
        unicodeHost(host)
      },
    ),
    { numRuns: propertyCases },
  )
})
