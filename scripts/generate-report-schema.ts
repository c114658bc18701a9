/** Writes `docs/report.schema.json`, the published format of a saved report: `node scripts/generate-report-schema.ts`. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { reportJsonSchema } from './build/report-json-schema.ts'

const file = join(import.meta.dirname, '../docs/report.schema.json')
writeFileSync(file, `${JSON.stringify(reportJsonSchema(), undefined, 2)}\n`)
