import fc from 'fast-check'
import * as v from 'valibot'
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

test('of a union, keys go where the form that names them puts them', () => {
  const fact = v.union([
    v.strictObject({ url: v.string(), note: v.string() }),
    v.strictObject({ none: v.boolean(), note: v.string() }),
  ])
  const orders = [
    { note: 'A note.', none: true },
    { note: 'A note.', url: 'https://video.example/' },
  ].map((content) => JSON.stringify(inKeyOrder(content, fact)))
  expect(orders).toEqual([
    '{"none":true,"note":"A note."}',
    '{"url":"https://video.example/","note":"A note."}',
  ])
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
