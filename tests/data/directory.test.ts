import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { audience, countryFile, keyOrder, network, scope, serviceKind } from '../../directory/schema.ts'
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

  test('can be asked for by the issue form: the same fields, and the same words to choose from', () => {
    const form = readFileSync(join(directoryFolder, '../.github/ISSUE_TEMPLATE/hotline.yml'), 'utf8')
    const asked = [...form.matchAll(/^ {4}id: (\w+)$/gm)].map(([, id]) => id)
    // What only a maintainer decides, or works out from the rest.
    const maintainers = ['id', 'networksNotConfirmed', 'onlyIn', 'directoryOnly', 'confidence', 'withheld']
    const fields = keyOrder.service.filter((key) => !maintainers.includes(key))
    expect(asked.toSorted()).toEqual([...fields, 'change', 'country'].toSorted())
    const choices = [...form.matchAll(/^ +- (?:label: )?['"]?([\w-]+)/gm)].map(([, choice]) => choice)
    const words = [scope, network, serviceKind, audience].flatMap(
      ({ options }) => options as readonly string[],
    )
    expect(words.filter((word) => !choices.includes(word))).toEqual([])
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
