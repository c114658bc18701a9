import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { managedSchema } from './managed-schema.ts'

test('the shipped schema is the one that is generated (node scripts/generate-managed-schema.ts)', () => {
  const file = join(import.meta.dirname, '../../public/managed_schema.json')
  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(managedSchema())
})
