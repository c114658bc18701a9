import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { type CountryFile, countryFile } from '../../directory/schema.ts'

export const countriesFolder = join(import.meta.dirname, '../../directory/countries')

/** Throws a sentence with file, path and problem where the text breaks the schema. */
export function parseCountry(text: string, name: string): CountryFile {
  const { issues, output, success } = v.safeParse(countryFile, JSON.parse(text))
  if (success) return output
  const [issue] = issues
  const problem = `directory/countries/${name}, at ${v.getDotPath(issue) ?? 'the top'}: ${issue.message}`
  throw new Error(`${problem}. See docs/add-a-hotline.md.`)
}

/** Paths of all country files, in alphabetical order. */
export function countryPaths(): string[] {
  return readdirSync(countriesFolder)
    .filter((name) => name.endsWith('.json'))
    .toSorted()
    .map((name) => join(countriesFolder, name))
}

/** All country files, checked. */
export function readCountries(): CountryFile[] {
  return countryPaths().map((path) =>
    parseCountry(readFileSync(path, 'utf8'), path.slice(countriesFolder.length + 1)),
  )
}
