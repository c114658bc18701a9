import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { FieldConcept } from '../../directory/field-concepts.ts'
import { fieldLanguages } from '../../directory/field-phrases.ts'
import fieldWords from '../../directory/field-words.json' with { type: 'json' }
import { propertyCases } from '../../tests/property-cases.ts'
import type { FieldDescription, FormDescription, FormReport } from './form-description.ts'
import { matchFields } from './match-fields.ts'

const report: FormReport = {
  address: 'https://meadow.example/view?id=4711#row',
  otherAddresses: ['https://meadow.example/second', 'https://meadow.example/third'],
  concern: 'imagery',
  contentKind: 'video',
  seenAt: '2026-03-07T21:40',
  platform: 'Meadow Pictures',
  account: 'grey.heron_27',
  title: 'A quiet meadow',
  note: 'Below the fold.\nSecond row.',
  country: { code: 'PH', name: 'Philippines' },
  language: { tag: 'pt', name: 'Portuguese' },
}

const byConcept: Readonly<Record<FieldConcept, Readonly<Record<string, readonly string[]>>>> = fieldWords
const wordsOf = (concept: FieldConcept, tag: string): readonly string[] => byConcept[concept][tag] ?? []

const language = fc.constantFrom('', 'x', 'en', 'zh-Hant-TW', ...fieldLanguages)
const known = [
  'address',
  'addresses',
  'note',
  'date',
  'time',
  'moment',
  'platform',
  'account',
  'title',
  'content',
  'country',
  'concern',
  'contentKind',
  'other',
  'day',
  'month',
  'year',
  'sighting',
  'child',
  'sexual',
  'threats',
] as const
const words = fc
  .tuple(fc.constantFrom(...fieldLanguages), fc.constantFrom(...known), fc.nat(40))
  .map(([tag, concept, at]) => wordsOf(concept, tag)[at % Math.max(wordsOf(concept, tag).length, 1)] ?? '')
const text = fc.oneof(
  words,
  words,
  fc.string({ unit: 'binary' }),
  fc.constantFrom('DD/MM/YYYY', 'https://', 'TT.MM.JJJJ', '(((', '٣'),
)
const texts = fc.array(text, { maxLength: 3 }).map((parts) => parts.join(' '))
const types = [
  'text',
  'url',
  '',
  'date',
  'time',
  'datetime-local',
  'number',
  'radio',
  'checkbox',
  'month',
  'range',
]
const forbiddenTypes = ['email', 'tel', 'password', 'file', 'search', 'hidden']

const field: fc.Arbitrary<Omit<FieldDescription, 'ref' | 'position'>> = fc.record(
  {
    tag: fc.constantFrom('input', 'input', 'textarea', 'select', 'div', 'x-field'),
    type: fc.constantFrom(...types, ...forbiddenTypes),
    name: texts,
    id: texts,
    autocomplete: fc.constantFrom('', 'off', 'section-a email', 'bday-day', 'country', '\u0000'),
    placeholder: texts,
    labels: fc.array(texts, { maxLength: 3 }),
    hint: texts,
    nearby: texts,
    options: fc.array(fc.record({ value: texts, text: texts }), { maxLength: 6 }),
    group: fc.constantFrom('a', 'b'),
    maxLength: fc.integer(),
    pattern: fc.oneof(fc.string(), fc.constantFrom('(a+)+$', '\\d{4}-\\d{2}', '[', '.*'.repeat(40))),
    required: fc.boolean(),
    value: fc.oneof({ weight: 4, arbitrary: fc.constant('') }, text),
    checked: fc.boolean(),
    visible: fc.boolean(),
    editable: fc.boolean(),
  },
  {
    requiredKeys: [
      'tag',
      'type',
      'name',
      'id',
      'autocomplete',
      'placeholder',
      'labels',
      'hint',
      'nearby',
      'options',
      'required',
      'value',
      'visible',
      'editable',
    ],
  },
)
const form: fc.Arbitrary<FormDescription> = fc.record({
  url: fc.string(),
  language,
  fields: fc
    .array(field, { maxLength: 12 })
    .map((fields) => fields.map((one, position) => ({ ...one, ref: `f${position}`, position }))),
})

/** The date in any writing: its digits alone, in an order of its parts. */
function isOfMoment(value: string): boolean {
  const wanted = ['2026', '26', '03', '3', '07', '7', '21', '40']
  return value
    .split(/\D+/)
    .filter(Boolean)
    .every((digits) => wanted.includes(digits))
}

test('every filled value is of the report, a writing of its date, or an option of the form', () => {
  const addresses = [report.address, ...(report.otherAddresses ?? [])]
  const typed = [report.platform, report.account, report.title, report.note, 'Philippines', 'Portuguese']
  fc.assert(
    fc.property(form, (given) => {
      for (const { ref, kind, field: part, value } of matchFields(given, report).filled) {
        const target = given.fields.find((one) => one.ref === ref)
        const isAddress = part === 'address' || part === 'otherAddresses'
        const isRight =
          kind !== 'text'
            ? target?.options.some((option) => option.value === value)
            : isAddress
              ? value.split(/\n|, /).every((line) => addresses.includes(line))
              : part === 'seenAt'
                ? isOfMoment(value)
                : typed.includes(value)
        expect({ value, isRight }).toEqual({ value, isRight: true })
      }
    }),
    { numRuns: propertyCases },
  )
})

test('what nobody sees, what is written in and what is not for a report is never filled, whatever the words', () => {
  fc.assert(
    fc.property(form, (given) => {
      const filled = new Set(matchFields(given, report).filled.map(({ ref }) => ref))
      const wrong = given.fields.filter(
        ({ ref, type, tag, visible, editable, value, maxLength }) =>
          filled.has(ref) &&
          (forbiddenTypes.includes(type) ||
            !visible ||
            !editable ||
            (value !== '' && tag === 'input' && !['radio', 'checkbox'].includes(type)) ||
            (maxLength !== undefined && maxLength === 0)),
      )
      expect(wrong).toEqual([])
    }),
    { numRuns: propertyCases },
  )
})

test('every field is filled once or left once, a group by one of its boxes', () => {
  fc.assert(
    fc.property(form, (given) => {
      const { filled, left } = matchFields(given, report)
      const refs = [...filled, ...left].map(({ ref }) => ref)
      expect(refs).toEqual([...new Set(refs)])
      const single = given.fields.filter(
        ({ tag, type }) => tag !== 'input' || !/^(?:radio|checkbox)$/.test(type),
      )
      expect(single.filter(({ ref }) => !refs.includes(ref))).toEqual([])
    }),
    { numRuns: propertyCases },
  )
})

test('a word of what is never filled stops a field, whatever else its label says', () => {
  const never = ['email', 'phone', 'secret', 'organisation', 'age', 'trap'] as const
  fc.assert(
    fc.property(
      fc.constantFrom(...fieldLanguages),
      fc.constantFrom(...never),
      fc.nat(60),
      words,
      fc.boolean(),
      (tag, concept, at, other, first) => {
        const all = wordsOf(concept, tag).filter((one) => !/[=*]/.test(one))
        const word = all[at % Math.max(all.length, 1)]
        if (word === undefined) return
        const label = first ? `${word}: ${other}` : `${other.replaceAll('*', '')}: ${word}`
        const one = {
          tag: 'input',
          type: 'text',
          name: '',
          id: '',
          autocomplete: '',
          placeholder: '',
          hint: '',
          nearby: '',
          options: [],
          required: false,
          value: '',
          visible: true,
          editable: true,
        }
        const given = { url: '', language: tag, fields: [{ ...one, ref: 'f', labels: [label], position: 0 }] }
        expect({ label, filled: matchFields(given, report).filled }).toEqual({ label, filled: [] })
      },
    ),
    { numRuns: propertyCases },
  )
})
