/** Writes `public/managed_schema.json`, what Chromium lets an administrator set: `node scripts/generate-managed-schema.ts`. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { managedSchema } from './build/managed-schema.ts'

const file = join(import.meta.dirname, '../public/managed_schema.json')
writeFileSync(file, `${JSON.stringify(managedSchema(), undefined, 2)}\n`)
