import type { FieldConcept } from '../../directory/field-concepts.ts'
import type { Phrase } from '../../directory/field-phrases.ts'

/** Words of some languages, ready to be looked for: as whole labels, by the first word of a phrase, and as parts of words. */
export type Lexicon = {
  whole: Map<string, Set<FieldConcept>>
  first: Map<string, Phrase[]>
  parts: Phrase[]
}

/** @param takes Which phrases are looked for inside a label too; the others only as whole labels. */
export function lexiconOf(phrases: readonly Phrase[], takes: (phrase: Phrase) => boolean): Lexicon {
  const lexicon: Lexicon = { whole: new Map(), first: new Map(), parts: [] }
  for (const phrase of phrases) {
    const { concept, text, kind } = phrase
    const whole = lexicon.whole.get(text)
    if (whole) whole.add(concept)
    else lexicon.whole.set(text, new Set([concept]))
    if (kind === 'whole' || !takes(phrase)) continue
    if (kind !== 'within') {
      lexicon.parts.push(phrase)
      continue
    }
    const word = text.split(' ', 1)[0] ?? ''
    const begun = lexicon.first.get(word)
    if (begun) begun.push(phrase)
    else lexicon.first.set(word, [phrase])
  }
  return lexicon
}
