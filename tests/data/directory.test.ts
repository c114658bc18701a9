import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { countryFile } from '../../directory/schema.ts'
import { countryJsonSchema } from '../../scripts/build/country-json-schema.ts'
import { everyCheck, serviceChecks } from '../../scripts/directory/checks/every-check.ts'
import { problemSentence } from '../../scripts/directory/problem.ts'
import { directoryFolder, readDirectory } from '../../scripts/directory/read-directory.ts'

const directory = readDirectory()

describe('every rule of `npm run directory -- check`', () => {
  test.each(everyCheck)('$name', ({ problems }) => {
    expect(problems(directory).map(problemSentence)).toEqual([])
  })
})

describe('every country file', () => {
  test('the schema for editors is fresh', () => {
    const schema = JSON.parse(readFileSync(join(directoryFolder, 'country.schema.json'), 'utf8'))
    expect(schema, 'Run: node scripts/generate-schema.ts').toEqual(countryJsonSchema())
  })

  test('can be written like the examples in the documentation', () => {
    const documentation = readFileSync(join(directoryFolder, '../docs/add-a-hotline.md'), 'utf8')
    const examples = [...documentation.matchAll(/```json\n(.*?)```/gs)].map(([, example = '']) =>
      JSON.parse(example),
    )
    expect(examples).toHaveLength(2)
    for (const example of examples) {
      const file = v.parse(countryFile, example)
      const found = file.services.flatMap((service) =>
        serviceChecks.flatMap(({ problems }) => problems({ file, service, path: service.id })),
      )
      expect(found).toEqual([])
    }
  })
})
