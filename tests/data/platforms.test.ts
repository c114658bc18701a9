import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { addressRules, platforms } from 'virtual:platforms'
import { expect, test } from 'vitest'
import { recognise } from '../../core/page/recognise.ts'
import { platformJsonSchema } from '../../scripts/build/platform-json-schema.ts'
import { readPlatforms } from '../../scripts/build/read-platforms.ts'
import { compileAddressRules, shipPlatform } from '../../scripts/build/ship-platforms.ts'

const files = readPlatforms()

test.each(files)('$id: every example address is recognised as its file says', ({ id, examples }) => {
  const found = examples.map(({ url }) => ({ url, ...recognise(url) }))
  expect(found).toEqual(
    examples.map((example) => ({ ...example, platform: id, host: new URL(example.url).hostname })),
  )
})

test.each(files)(
  '$id: every kind of page it names has an example, and so has an address that tells no more than the platform',
  ({ places, examples }) => {
    const named = new Set(places.flatMap(({ pages }) => pages.map(({ kind }) => kind)))
    const shown = new Set(examples.map(({ kind }) => kind))
    expect({
      withoutExample: [...named].filter((kind) => !shown.has(kind)),
      other: [...shown].filter((kind) => kind !== undefined && !named.has(kind)),
    }).toEqual({ withoutExample: [], other: [] })
  },
)

test('what ships is what the files say, without sources, notes and unconfirmed report pages', () => {
  expect({ platforms, addressRules }).toEqual({
    platforms: files.map(shipPlatform),
    addressRules: compileAddressRules(files),
  })
  const doubtful = files.filter(
    ({ report }) => report?.confidence === 'low' || report?.basis === 'unconfirmed',
  )
  expect(platforms.filter(({ id, report }) => report && doubtful.some((file) => file.id === id))).toEqual([])
})

test('an unconfirmed report page stays in its file', () => {
  const [file] = files
  if (file === undefined) throw new Error('There is no platform file.')
  const report = { url: 'https://example.com/report', checkedOn: '2026-11', sources: [{ title: 'A list' }] }
  expect(
    shipPlatform({ ...file, report: { ...report, basis: 'unconfirmed', confidence: 'low' } }),
  ).not.toHaveProperty('report')
})

test('the JSON Schema is the one of the code; if not, run `node scripts/generate-platform-schema.ts`', () => {
  const schema = readFileSync(join(import.meta.dirname, '../../directory/platform.schema.json'), 'utf8')
  expect(JSON.parse(schema)).toEqual(JSON.parse(JSON.stringify(platformJsonSchema())))
})
