/** Writes `directory/public-suffixes.json` from the Public Suffix List that `tldts` carries. Run after updating `tldts`. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { packPublicSuffixes, publicSuffixRules } from './build/public-suffix-rules.ts'

const file = join(import.meta.dirname, '../directory/public-suffixes.json')
const contents = {
  source: 'https://publicsuffix.org/list/',
  licence: 'MPL-2.0',
  suffixes: packPublicSuffixes(await publicSuffixRules()),
}
writeFileSync(file, `${JSON.stringify(contents, undefined, 2)}\n`)
