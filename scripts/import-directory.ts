/**
 * The record of how the first directory was made. Run once, with the folder of collected facts:
 * `node scripts/import-directory.ts <folder>`. The files in `directory/countries/` have been the truth since: a second run overwrites them.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { convertCountry } from './import-directory/convert-country.ts'

const folder = process.argv[2]
if (folder === undefined)
  throw new Error('Give the folder of facts: node scripts/import-directory.ts <folder>')

const target = join(import.meta.dirname, '../directory/countries')
mkdirSync(target, { recursive: true })
for (const name of readdirSync(folder).filter((file) => /^[A-Z]{2}\.json$/.test(file))) {
  const facts: unknown = JSON.parse(readFileSync(join(folder, name), 'utf8'))
  writeFileSync(join(target, name), `${JSON.stringify(convertCountry(facts), null, 2)}\n`)
}
