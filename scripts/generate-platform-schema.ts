/** Writes `directory/platform.schema.json`, which editors use to check a platform's file while it is written. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { platformJsonSchema } from './build/platform-json-schema.ts'

const file = join(import.meta.dirname, '../directory/platform.schema.json')
writeFileSync(file, `${JSON.stringify(platformJsonSchema(), undefined, 2)}\n`)
