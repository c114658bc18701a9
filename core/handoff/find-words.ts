import type { FieldConcept } from '../../directory/field-concepts.ts'
import type { Phrase } from '../../directory/field-phrases.ts'
import type { Lexicon } from './lexicon.ts'
import { isUnspaced } from './normalise-label.ts'

/** Where a concept stands in a normalised text, whether it is all of it, and how far words of their language are to be trusted (0 to 1). */
export type Hit = { start: number; end: number; isWhole: boolean; weight: number; words: string }
export type Hits = ReadonlyMap<FieldConcept, Hit>

function findPart(text: string, { text: part, kind }: Phrase): number {
  if (isUnspaced(part) || kind === 'inside') return text.indexOf(part)
  if (kind === 'stem') return ` ${text}`.indexOf(` ${part}`)
  return `${text} `.indexOf(`${part} `)
}

/** Adds what a lexicon finds in a normalised text: of each concept its longest words, from the most trusted language. */
export function findWords(
  hits: Map<FieldConcept, Hit>,
  text: string,
  lexicon: Lexicon,
  weight: number,
): void {
  const add = (concept: FieldConcept, start: number, length: number, isWhole: boolean): void => {
    const known = hits.get(concept)
    if (known && (known.weight > weight || (known.end - known.start >= length && known.isWhole >= isWhole))) {
      return
    }
    hits.set(concept, {
      start,
      end: start + length,
      isWhole,
      weight,
      words: text.slice(start, start + length),
    })
  }
  for (const concept of lexicon.whole.get(text) ?? []) add(concept, 0, text.length, true)
  let at = 0
  for (const word of text.split(' ')) {
    for (const { concept, text: phrase } of lexicon.first.get(word) ?? []) {
      if (`${text} `.startsWith(`${phrase} `, at)) {
        add(concept, at, phrase.length, phrase.length === text.length)
      }
    }
    at += word.length + 1
  }
  for (const part of lexicon.parts) {
    const start = findPart(text, part)
    // The stem of a label's only word says as much as the word.
    const isWhole = part.text.length === text.length || (!isUnspaced(text) && !text.includes(' '))
    if (start >= 0) add(part.concept, start, part.text.length, isWhole)
  }
}

/** "Screen name of the person": words that an earlier phrase has begun with belong to that one. */
export function dropCrossing(hits: Map<FieldConcept, Hit>): void {
  const all = [...hits]
  for (const [concept, { start, end }] of all) {
    const isCrossed = all.some(([, one]) => one.start < start && start < one.end && one.end < end)
    if (isCrossed) hits.delete(concept)
  }
}
