import { anything, assert, constantFrom, dictionary, oneof, property, string } from 'fast-check'
import { expect, test } from 'vitest'
import { propertyCases } from '../../tests/property-cases.ts'
import type { FieldDescription } from './form-description.ts'
import { readFormDescription } from './read-form-description.ts'

const field: FieldDescription = {
  ref: 'ab12-0',
  tag: 'input',
  type: 'text',
  name: 'link',
  id: 'link',
  autocomplete: '',
  placeholder: 'https://',
  labels: ['Where was it?'],
  hint: 'One address',
  nearby: '',
  options: [{ value: 'a', text: 'An option' }],
  group: 'g1',
  maxLength: 200,
  pattern: 'https://.*',
  required: true,
  value: 'https://',
  checked: false,
  visible: true,
  editable: true,
  position: 0,
}
const url = 'https://report.example.org/form'
const read = (raw: object) => readFormDescription({ url, language: 'en', fields: [raw] })?.fields[0]

test('a whole description stays as it is', () => {
  const form = { url, language: 'de-AT', fields: [field, { ...field, ref: 'ab12-1', position: 1 }] }
  expect(readFormDescription(JSON.parse(JSON.stringify(form)))).toEqual(form)
})

test('what is not said is empty, and never to be touched', () => {
  expect(read({ ref: 'a', tag: 'textarea' })).toEqual({
    ref: 'a',
    tag: 'textarea',
    type: 'text',
    name: '',
    id: '',
    autocomplete: '',
    placeholder: '',
    labels: [],
    hint: '',
    nearby: '',
    options: [],
    required: false,
    value: '',
    visible: false,
    editable: false,
    position: 0,
  })
})

test('wrong types are dropped and long texts cut', () => {
  const raw = {
    ...field,
    name: 7,
    labels: [null, ' ', 'l\u{200b}abel', 'x'.repeat(900), {}],
    options: ['a', null, { value: 1, text: 'Two' }],
    maxLength: -1,
    pattern: null,
    group: {},
    visible: 'true',
    checked: 1,
    position: 99,
  }
  const { group: _group, maxLength: _maxLength, pattern: _pattern, checked: _checked, ...rest } = field
  expect(read(raw)).toEqual({
    ...rest,
    name: '',
    labels: ['label', 'x'.repeat(300)],
    options: [{ value: '', text: 'Two' }],
    visible: false,
  })
})

test('no password and no file name is kept, whatever the script said', () => {
  expect([read({ ...field, type: 'PASSWORD' })?.value, read({ ...field, type: 'file' })?.value]).toEqual([
    '',
    '',
  ])
})

test('a form has an address, distinct refs, and at most 2,000 fields and 20,000 options', () => {
  expect([
    readFormDescription(undefined),
    readFormDescription({ fields: [field] }),
    readFormDescription({ url: 'nowhere', fields: [field] }),
  ]).toEqual([undefined, undefined, undefined])
  const options = Array.from({ length: 900 }, () => ({ value: 'a', text: 'a' }))
  const fields = Array.from({ length: 5000 }, (_, at) => ({ ...field, ref: `a-${at >> 1}`, options }))
  const form = readFormDescription({ url, language: '', fields })
  const counts = form?.fields.map((each) => each.options.length) ?? []
  expect([counts.length, Math.max(...counts), counts.reduce((sum, count) => sum + count, 0)]).toEqual([
    1000, 500, 20_000,
  ])
})

test('nothing a page returns throws', () => {
  const names = constantFrom('url', 'language', 'fields', 'ref', 'tag', 'labels', 'options', 'value', 'type')
  const wild = oneof(anything(), dictionary(names, anything()), string())
  assert(
    property(wild, wild, (raw, other) => {
      readFormDescription(raw)
      const form = readFormDescription({ url, fields: [raw, { ...field, labels: other, options: [other] }] })
      expect(form?.fields.at(-1)?.ref).toBe(field.ref)
    }),
    { numRuns: propertyCases },
  )
})
