import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { normaliseLabel } from '../../core/handoff/normalise-label.ts'
import { fieldConcepts } from '../../directory/field-concepts.ts'
import words from '../../directory/field-words.json' with { type: 'json' }
import { fieldWords } from '../../directory/field-words-schema.ts'

const lists = fieldConcepts.flatMap((concept) =>
  Object.entries<string[]>(words[concept]).map(([language, list]) => ({ concept, language, list })),
)
const languagesOf = (concept: (typeof fieldConcepts)[number]): string[] =>
  Object.keys(words[concept]).filter((language) => language !== 'und')

/** By code points, as scripts outside the basic plane are too. */
const sorted = (list: string[]): string[] =>
  list.toSorted((one, other) => (one < other ? -1 : one > other ? 1 : 0))

test('the words of forms follow their schema', () => {
  expect(v.safeParse(fieldWords, words).issues).toBeUndefined()
})

test('concepts, languages and words are sorted, and every word stands once', () => {
  expect(Object.keys(words)).toEqual([...fieldConcepts].toSorted())
  for (const concept of fieldConcepts) {
    expect(Object.keys(words[concept])).toEqual(Object.keys(words[concept]).toSorted())
  }
  const unsorted = lists.filter(
    ({ list }) =>
      list.some((word, at) => word === list[at - 1]) || list.join('\n') !== sorted(list).join('\n'),
  )
  expect(unsorted.map(({ concept, language }) => `${concept}.${language}`)).toEqual([])
})

test('every word says something once it is read as labels are', () => {
  const empty = lists.flatMap(({ concept, language, list }) =>
    list.filter((word) => normaliseLabel(word) === '').map((word) => `${concept}.${language}: ${word}`),
  )
  expect(empty).toEqual([])
})

describe.each([
  'address',
  'note',
  'date',
  'time',
  'platform',
  'account',
  'other',
  'language',
  'country',
  'email',
  'personName',
  'phone',
  'postal',
  'consent',
  'secret',
  'your',
] as const)('%s', (concept) => {
  test('has words in at least 30 languages', () => {
    expect(languagesOf(concept).length).toBeGreaterThanOrEqual(30)
  })
})

test('a language that has a word for an address has words for what is never filled', () => {
  const needed = [
    'email',
    'personName',
    'phone',
    'postal',
    'age',
    'reporter',
    'secret',
    'file',
    'consent',
    'feedback',
    'organisation',
  ] as const
  const missing = languagesOf('address').flatMap((language) =>
    needed
      .filter((concept) => !languagesOf(concept).includes(language))
      .map((concept) => `${language} ${concept}`),
  )
  expect(missing).toEqual([])
})

test('"address" alone is nowhere an address of the web', () => {
  const bare = [
    'address',
    'adresse',
    'dirección',
    'indirizzo',
    'endereço',
    'adres',
    'adresa',
    'cím',
    'osoite',
    'адрес',
    'عنوان',
    'כתובת',
    'जगह',
    '地址',
    '住所',
    '주소',
    'ที่อยู่',
    'alamat',
    'địa chỉ',
  ]
  const wrong = lists
    .filter(({ concept }) => concept === 'address' || concept === 'addresses')
    .flatMap(({ language, list }) =>
      list.filter((word) => bare.includes(word)).map((word) => `${language} ${word}`),
    )
  expect(wrong).toEqual([])
})
