import fc from 'fast-check'
import { expect, test } from 'vitest'
import { countryFile } from '../../directory/schema.ts'
import { propertyCases } from '../../tests/property-cases.ts'
import { inKeyOrder, isInKeyOrder } from './key-order.ts'

const tidy = {
  $schema: '../country.schema.json',
  country: 'QM',
  services: [
    {
      id: 'qm-line',
      homepage: { url: 'http://line.example/', http: 'It has no https.' },
      phones: [{ number: '116', shortCode: true }],
      sources: [{ url: 'https://line.example/', date: '2026-10' }],
      unknown: 1,
    },
  ],
}

/** The same content, with the keys of every object turned round. */
function backwards(content: unknown): unknown {
  if (Array.isArray(content)) return content.map(backwards)
  if (typeof content !== 'object' || content === null) return content
  return Object.fromEntries(
    Object.entries(content)
      .toReversed()
      .map(([key, value]) => [key, backwards(value)]),
  )
}

test('keys go where the schema names them, at every depth, and unknown ones to the end', () => {
  const found = inKeyOrder(backwards(tidy), countryFile)
  expect([JSON.stringify(found), isInKeyOrder(backwards(tidy), countryFile)]).toEqual([
    JSON.stringify(tidy),
    false,
  ])
  expect(isInKeyOrder(tidy, countryFile)).toBe(true)
})

test('nothing but the order ever changes, whatever the file holds', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (services, other) => {
      const content = { services, other, country: 'QM', languages: [other] }
      expect(inKeyOrder(content, countryFile)).toEqual(content)
    }),
    { numRuns: propertyCases },
  )
})
