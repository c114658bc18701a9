import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyDraft } from '../../../tests/fixtures/any-draft.ts'
import { exampleSighting } from '../../../tests/fixtures/example-sighting.ts'
import { propertyCases } from '../../../tests/property-cases.ts'
import { beginDraft } from '../begin-draft.ts'
import { chooseConcern, writeField } from '../change-draft.ts'
import type { Draft } from '../draft.ts'
import { exportJson } from './export-json.ts'
import { type ImportedReport, importJson } from './import-json.ts'

const begun = { id: 'new', at: Date.parse('2026-11-22T08:00:00Z') }

const draft: Draft = {
  ...writeField(chooseConcern(beginDraft(exampleSighting, 'id'), 1, 'imagery'), 2, 'account', '@sample'),
  targets: [
    { kind: 'image', text: 'https://example.net/i.png' },
    { kind: 'image', text: '', embedded: true },
    { kind: 'selection', text: 'some words' },
  ],
}
const record = {
  $schema: 'urn:signpost:report:1',
  version: 1,
  concern: 'imagery',
  address: 'https://example.org/watch?v=1',
  targets: [
    { kind: 'image', address: 'https://example.net/i.png' },
    { kind: 'image', embedded: true },
    { kind: 'selection', text: 'some words' },
  ],
  seenAt: '2026-11-21T14:05',
  timeZone: 'Asia/Manila',
  account: '@sample',
  title: 'A page',
  country: 'PH',
}

test('a report as JSON holds what is reported, and no tab, window or longer address', () => {
  expect(JSON.parse(exportJson(draft, { country: 'PH' }))).toEqual(record)
})

test('a report as JSON becomes the same report again, begun now and marked as the person’s own', () => {
  expect(importJson(exportJson(draft, { country: 'PH' }), begun)).toEqual({
    ok: true,
    country: 'PH',
    draft: {
      shape: 1,
      id: 'new',
      startedAt: begun.at,
      touchedAt: begun.at,
      timeZone: 'Asia/Manila',
      source: { gesture: 'report-page', incognito: false },
      page: {},
      concern: 'imagery',
      fields: draft.fields,
      edited: ['address', 'title', 'seenAt', 'account'],
      targets: draft.targets,
    },
  })
})

const reported = ({ concern, fields, contentKind, visibility, targets, timeZone, page }: Draft): object => {
  const { live, language } = page
  return { concern, fields, contentKind, visibility, targets, timeZone, live, language }
}

test('draft to JSON to draft to JSON is exact', () => {
  fc.assert(
    fc.property(anyDraft, fc.constantFrom('PH', 'XK', undefined), (original, country) => {
      const json = exportJson(original, { country })
      const read = importJson(json, begun)
      if (!read.ok) throw new Error(`Not read: ${read.because}`)
      expect(reported(read.draft)).toEqual(reported(original))
      expect(exportJson(read.draft, { country: read.country })).toBe(json)
      expect(json).not.toContain('before.example')
    }),
    { numRuns: propertyCases },
  )
})

test('what cannot be reported never reaches a file', () => {
  const bad = 'data:image/png;base64,AAAA'
  const spoilt: Draft = {
    ...draft,
    fields: { ...draft.fields, address: bad, seenAt: 'yesterday' },
    targets: [{ kind: 'image', text: bad }],
  }
  const { address: _address, targets: _targets, seenAt: _seenAt, ...rest } = record
  expect(JSON.parse(exportJson(spoilt, { country: 'PH' }))).toEqual(rest)
})

const refusal = (value: unknown): ImportedReport =>
  importJson(typeof value === 'string' ? value : JSON.stringify(value), begun)

test.each<[string, unknown, string]>([
  ['a megabyte too many', ' '.repeat(2_000_001), 'too-long'],
  ['half a file', '{"$schema":', 'not-json'],
  ['a hundred thousand brackets', '['.repeat(100_000), 'not-json'],
  ['null', null, 'other-format'],
  ['a list', [record], 'other-format'],
  ['another format', { ...record, $schema: 'https://example.org' }, 'other-format'],
  ['a later version', { ...record, version: 2 }, 'other-version'],
  ['a field nobody knows', { ...record, tabId: 7 }, 'not-a-report'],
  [
    'a prototype',
    JSON.stringify(record).replace('"concern"', '"__proto__":{"ok":true},"concern"'),
    'not-a-report',
  ],
  ['a concern of every object', { ...record, concern: 'toString' }, 'not-a-report'],
  ['a picture as address', { ...record, address: 'data:image/png;base64,AAAA' }, 'not-a-report'],
  ['a script as address', { ...record, address: 'javascript:alert(1)' }, 'not-a-report'],
  ['credentials in an address', { ...record, address: 'https://a:b@example.org/' }, 'not-a-report'],
  [
    'a picture as target',
    { ...record, targets: [{ kind: 'image', address: 'blob:https://a/b' }] },
    'not-a-report',
  ],
  [
    'an address and a text',
    { ...record, targets: [{ kind: 'image', address: 'https://a.example/', text: 'b' }] },
    'not-a-report',
  ],
  ['21 targets', { ...record, targets: Array(21).fill({ kind: 'image', embedded: true }) }, 'not-a-report'],
  ['a text that is a number', { ...record, note: 7 }, 'not-a-report'],
  ['a text that is a list', { ...record, note: ['a'] }, 'not-a-report'],
  ['an endless text', { ...record, note: 'a'.repeat(1001) }, 'not-a-report'],
  ['a day no calendar has', { ...record, seenAt: '2026-02-31T10:00' }, 'not-a-report'],
  ['no zone', { ...record, timeZone: undefined }, 'not-a-report'],
])('%s is refused', (_name, value, because) => {
  expect(refusal(value)).toEqual({ ok: false, because })
})

test('whatever a file holds, reading it never throws and never gives an address that cannot be reported', () => {
  const key = fc.constantFrom(...Object.keys(record), 'note', '__proto__', 'constructor')
  const spoilt = fc
    .tuple(key, fc.jsonValue())
    .map(([name, value]) =>
      JSON.stringify({ ...record, [name]: undefined }).replace(/}$/, `,"${name}":${JSON.stringify(value)}}`),
    )
  fc.assert(
    fc.property(fc.oneof(fc.json(), fc.string(), spoilt), (json) => {
      const read = importJson(json, begun)
      if (!read.ok) return
      const { fields, targets } = read.draft
      const addresses = [
        fields.address,
        ...targets.filter(({ kind }) => kind !== 'selection').map(({ text }) => text),
      ]
      for (const address of addresses.filter(Boolean)) expect(address).toMatch(/^https?:\/\/[\x21-\x7e]+$/)
      expect(Object.getPrototypeOf(read.draft)).toBe(Object.prototype)
    }),
    { numRuns: propertyCases },
  )
})
