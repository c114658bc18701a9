import { type FieldConcept, fieldConcepts } from '../../directory/field-concepts.ts'
import words from '../../directory/field-words.json' with { type: 'json' }
import { isUnspaced, normaliseLabel } from './normalise-label.ts'

type Place = 'whole' | 'within' | 'part'
export type Phrase = { concept: FieldConcept; text: string; place: Place; starts: boolean; ends: boolean }

/** Words of some languages, ready to be looked for: as whole labels, by the first word of a phrase, and as parts of words. */
export type Lexicon = { whole: Map<string, FieldConcept[]>; first: Map<string, Phrase[]>; parts: Phrase[] }

const byConcept: Readonly<Record<FieldConcept, Readonly<Record<string, readonly string[]>>>> = words

/** The words of a concept in a language, as they are written in the data. */
export function wordsOf(concept: FieldConcept, language: string): readonly string[] {
  return byConcept[concept][language] ?? []
}

/** ISO 639 codes of the languages there are words in. */
export const fieldLanguages: readonly string[] = [
  ...new Set(fieldConcepts.flatMap((concept) => Object.keys(byConcept[concept]))),
].filter((language) => language !== 'und')

/** Spaces mean nothing in a text without word breaks. */
export function joined(text: string): string {
  return isUnspaced(text) ? text.replaceAll(' ', '') : text
}

function phraseOf(concept: FieldConcept, written: string): Phrase {
  const text = normaliseLabel(written)
  const starts = !written.startsWith('*')
  const ends = !written.endsWith('*')
  if (written.startsWith('=')) return { concept, text: joined(text), place: 'whole', starts, ends }
  if (isUnspaced(text)) return { concept, text: joined(text), place: 'part', starts: false, ends: false }
  return { concept, text, place: starts && ends ? 'within' : 'part', starts, ends }
}

function addTo<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const values = map.get(key)
  if (values === undefined) map.set(key, [value])
  else if (!values.includes(value)) values.push(value)
}

/** @param takes Which phrases are looked for inside a label too; the others only as whole labels. */
export function lexiconOf(languages: readonly string[], takes: (phrase: Phrase) => boolean): Lexicon {
  const lexicon: Lexicon = { whole: new Map(), first: new Map(), parts: [] }
  for (const concept of fieldConcepts) {
    for (const written of languages.flatMap((language) => wordsOf(concept, language))) {
      const phrase = phraseOf(concept, written)
      addTo(lexicon.whole, phrase.text, concept)
      if (phrase.place === 'whole' || !takes(phrase)) continue
      if (phrase.place === 'part') lexicon.parts.push(phrase)
      else addTo(lexicon.first, phrase.text.split(' ')[0] ?? '', phrase)
    }
  }
  return lexicon
}
