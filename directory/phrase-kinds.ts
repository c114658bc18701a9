import type { FieldConcept } from './field-concepts.ts'

/** Where a phrase is looked for: as the whole label, as whole words within it, or as the stem, the end or any part of a word. */
export const phraseKinds = ['whole', 'within', 'stem', 'end', 'inside'] as const
export type PhraseKind = (typeof phraseKinds)[number]

/** Between phrases as they ship: no letter of any. A text for each list, rather than an array, is an eighth less of the whole. */
export const betweenPhrases = '|'

/** The words of one language as they ship: by their concept, and in the order of `phraseKinds`. */
export type ShippedPhrases = Readonly<Partial<Record<FieldConcept, readonly string[]>>>
