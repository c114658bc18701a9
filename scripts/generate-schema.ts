/** Writes `directory/country.schema.json`, which editors use to check and complete country files: `node scripts/generate-schema.ts`. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { countryJsonSchema } from './build/country-json-schema.ts'

const target = join(import.meta.dirname, '../directory/country.schema.json')
writeFileSync(target, `${JSON.stringify(countryJsonSchema(), null, 2)}\n`)
