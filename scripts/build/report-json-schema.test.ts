import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import * as v from 'valibot'
import { expect, test } from 'vitest'
import { exportJson } from '../../core/report/export/export-json.ts'
import { isReportRecord } from '../../core/report/export/is-report-record.ts'
import { anyDraft } from '../../tests/fixtures/any-draft.ts'
import { propertyCases } from '../../tests/property-cases.ts'
import { reportJsonSchema, reportSchema } from './report-json-schema.ts'

test('the published schema is the one that is generated (node scripts/generate-report-schema.ts)', () => {
  const file = join(import.meta.dirname, '../../docs/report.schema.json')
  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(reportJsonSchema())
})

test('every report that is saved fits the published schema', () => {
  fc.assert(
    fc.property(anyDraft, (draft) => {
      const record: unknown = JSON.parse(exportJson(draft, { country: 'PH' }))
      expect(v.safeParse(reportSchema, record).issues).toBeUndefined()
    }),
    { numRuns: propertyCases },
  )
})

test('what is read back fits the published schema', () => {
  const keys = Object.keys(reportSchema.entries)
  const anyValue = fc.oneof(fc.jsonValue(), fc.constantFrom('https://example.org/', 'imagery', 'PH', 'fil'))
  const spoilt = fc.tuple(anyDraft, fc.constantFrom(...keys), anyValue).map(([draft, key, value]) => ({
    ...JSON.parse(exportJson(draft)),
    [key]: value,
  }))
  fc.assert(
    fc.property(spoilt, (record) => {
      if (isReportRecord(record)) expect(v.safeParse(reportSchema, record).issues).toBeUndefined()
    }),
    { numRuns: propertyCases },
  )
})
