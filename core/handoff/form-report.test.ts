import { expect, test } from 'vitest'
import { exampleSighting } from '../../tests/fixtures/example-sighting.ts'
import { beginDraft } from '../report/begin-draft.ts'
import { chooseConcern } from '../report/change-draft.ts'
import { formReport, partsOfField } from './form-report.ts'

const draft = chooseConcern(
  beginDraft(
    {
      ...exampleSighting,
      page: {
        ...exampleSighting.page,
        language: 'fil',
        targets: [
          { kind: 'image', embedded: true },
          { kind: 'link', url: 'https://example.net/a' },
          { kind: 'selection', text: 'words' },
        ],
      },
    },
    'id',
  ),
  1,
  'imagery',
)

test('a form gets what the report has, with names in the form’s language', () => {
  expect(formReport(draft, 'PH', 'de')).toEqual({
    address: 'https://example.org/watch?v=1',
    otherAddresses: ['https://example.net/a'],
    concern: 'imagery',
    seenAt: '2026-11-21T14:05',
    title: 'A page',
    country: { code: 'PH', name: 'Philippinen' },
    language: { tag: 'fil', name: 'Filipino' },
  })
})

test('a form gets nothing of what is empty', () => {
  const empty = beginDraft({ ...exampleSighting, page: { targets: [] } }, 'id')
  expect(formReport(empty, undefined, 'en')).toEqual({ seenAt: '2026-11-21T14:05' })
})

test('a filled field stands for its parts of the report', () => {
  expect([partsOfField('address', draft), partsOfField('otherAddresses', draft)]).toEqual([
    ['address'],
    ['target-1'],
  ])
})
