import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { getAllCountries } from 'countries-and-timezones'
import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { countryFile, keyOrder } from '../../directory/schema.ts'
import { countryJsonSchema } from '../../scripts/build/country-json-schema.ts'
import { directory, entries, files, isOrdered, names } from './directory/country-files.ts'
import { formChecks } from './directory/form-checks.ts'
import { phoneChecks } from './directory/phone-checks.ts'
import { shippingChecks } from './directory/shipping-checks.ts'

describe('every service', () => {
  test.each([...formChecks, ...phoneChecks, ...shippingChecks])('$name', ({ problems, tip }) => {
    const found = entries.flatMap((entry) =>
      problems(entry).map((problem) => `${entry.path}: ${problem}. ${tip}`),
    )
    expect(found).toEqual([])
  })

  test('has an id of its own', () => {
    const ids = entries.map(({ service }) => service.id)
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
  })
})

describe('every country file', () => {
  const regionNames = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })

  test('follows the schema', () => {
    const problems = names.flatMap((name, index) => {
      const { issues } = v.safeParse(countryFile, files[index])
      return (issues ?? []).map((issue) => `${name}, at ${v.getDotPath(issue)}: ${issue.message}`)
    })
    expect(problems, 'docs/add-a-hotline.md tells how a file is written.').toEqual([])
  })

  test('is named for the known country in it', () => {
    const isKnown = (code: string): boolean => code === 'ZZ' || regionNames.of(code) !== undefined
    const named = files.map(({ country }) => `${country}.json`)
    expect(names, 'Give the file the name of its "country".').toEqual(named)
    expect(
      files.map(({ country }) => country).filter((code) => !isKnown(code)),
      'No country has this code.',
    ).toEqual([])
  })

  test('has its keys in the order of the schema', () => {
    expect(files.filter((file) => !isOrdered(file, keyOrder.file)).map(({ country }) => country)).toEqual([])
  })

  test('exists wherever somebody lives', () => {
    const uninhabited = ['AQ', 'BV', 'HM']
    const expected = Object.keys(getAllCountries()).filter((code) => !uninhabited.includes(code))
    expect(expected.filter((code) => !existsSync(join(directory, 'countries', `${code}.json`)))).toEqual([])
  })

  test('the schema for editors is fresh', () => {
    const schema = JSON.parse(readFileSync(join(directory, 'country.schema.json'), 'utf8'))
    expect(schema, 'Run: node scripts/generate-schema.ts').toEqual(countryJsonSchema())
  })

  test('can be written like the examples in the documentation', () => {
    const documentation = readFileSync(join(directory, '../docs/add-a-hotline.md'), 'utf8')
    const examples = [...documentation.matchAll(/```json\n(.*?)```/gs)].map(([, example = '']) =>
      JSON.parse(example),
    )
    expect(examples).toHaveLength(2)
    expect(examples.map((example) => v.safeParse(countryFile, example).issues)).toEqual([
      undefined,
      undefined,
    ])
  })
})
