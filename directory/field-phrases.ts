import { phrases } from 'virtual:field-words'
import { type FieldConcept, fieldConcepts } from './field-concepts.ts'
import { betweenPhrases, type PhraseKind, phraseKinds, type ShippedPhrases } from './phrase-kinds.ts'

/** A word of a form in the one spelling in which labels are read (`core/handoff/phrase.ts`). */
export type Phrase = { concept: FieldConcept; kind: PhraseKind; text: string }

/** ISO 639 codes of the languages there are words in. */
export const fieldLanguages: readonly string[] = Object.keys(phrases).filter((language) => language !== 'und')

function read(language: string): Phrase[] {
  const text = phrases[language]
  if (text === undefined) return []
  const shipped: ShippedPhrases = JSON.parse(text)
  return fieldConcepts.flatMap((concept) =>
    phraseKinds.flatMap(
      (kind, at) =>
        shipped[concept]?.[at]
          ?.split(betweenPhrases)
          .filter(Boolean)
          .map((text) => ({ concept, kind, text })) ?? [],
    ),
  )
}

const known = new Map<string, readonly Phrase[]>()

/** The words of one language, or of `und` those used everywhere. A language is mere text until it is asked for. */
export function phrasesOf(language: string): readonly Phrase[] {
  const found = known.get(language) ?? read(language)
  known.set(language, found)
  return found
}
