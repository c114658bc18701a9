import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { fieldConcepts } from '../../directory/field-concepts.ts'
import words from '../../directory/field-words.json' with { type: 'json' }
import { fieldWords } from '../../directory/field-words-schema.ts'

/** Languages in which hotlines' forms must be read, by the plan of the hand-off: at least thirty. */
const leastLanguages = 30

const parsed = v.safeParse(fieldWords, words)

test('the words for fields keep their schema', () => {
  expect(parsed.issues ?? []).toEqual([])
})

describe.each(Object.entries(words))('%s', (_concept, byLanguage: Readonly<Record<string, string[]>>) => {
  test('has each word once in a language', () => {
    for (const [language, list] of Object.entries(byLanguage)) {
      expect([language, list]).toEqual([language, [...new Set(list)]])
    }
  })
})

test('the words of an address are known in at least thirty languages', () => {
  const languages = new Set(Object.values(words).flatMap((byLanguage) => Object.keys(byLanguage)))
  expect(languages.size).toBeGreaterThanOrEqual(leastLanguages)
  expect(Object.keys(words).toSorted()).toEqual([...fieldConcepts].toSorted())
})
