import { fieldLanguages, phrasesOf } from '../../directory/field-phrases.ts'
import { type ReadWords, readWordsOf } from './field-words.ts'
import type { Hit } from './find-words.ts'
import { readPersonsOf } from './person-words.ts'
import type { Readers } from './whose.ts'

/** The languages a label is written in, where it is none of its page. */
export function tonguesOf(text: string, read: ReadWords): string[] {
  const hits = [...read(text)]
  if (hits.some(([, { weight }]) => weight === 1)) return []
  const says = (language: string, concept: string, { words }: Hit): boolean =>
    phrasesOf(language).some((phrase) => phrase.concept === concept && phrase.text === words)
  return fieldLanguages.filter((language) => hits.some(([concept, hit]) => says(language, concept, hit)))
}

/**
 * The readers of the languages a label is written in, where it is none of its page: what makes a field one to be left is often a
 * single short word, which only a reader of its own language is sure of. None for a label in the page's language.
 */
export function readersOfTongues(text: string, read: ReadWords): Readers[] {
  return tonguesOf(text, read).map((language) => ({
    language,
    read: readWordsOf(language),
    readPersons: readPersonsOf(language),
  }))
}
