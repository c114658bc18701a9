import type { FieldConcept } from '../../directory/field-concepts.ts'
import type { AddressKind } from './address-kind.ts'
import type { FieldTexts } from './field-texts.ts'
import type { ReadWords } from './field-words.ts'
import type { Hits } from './find-words.ts'
import type { FieldDescription } from './form-description.ts'
import { isMadeForWeb } from './is-forbidden.ts'
import { isOwnCountry, typedKind } from './typed-kind.ts'

export type FieldKind =
  | AddressKind
  | 'note'
  | 'date'
  | 'time'
  | 'moment'
  | 'platform'
  | 'account'
  | 'title'
  | 'language'
  | 'country'
  | 'contentKind'
  | 'concern'
export type KindOfField = { kind: FieldKind; score: number }

const within = 0.85

/** What a select or a group of radios is labelled as. What it takes is decided by its options. */
function choiceKind(hits: Hits): FieldKind | undefined {
  const has = (concept: FieldConcept): boolean => hits.has(concept)
  if (has('elsewhere') || has('otherMoment')) return undefined
  if (has('country')) return isOwnCountry(has) ? 'country' : undefined
  if (has('your')) return undefined
  if (has('language')) return has('content') ? 'language' : undefined
  if (has('platform')) return has('kindOf') ? undefined : 'platform'
  if (has('contentKind') || (has('kindOf') && has('content'))) return 'contentKind'
  if (has('concern') || has('note')) return 'concern'
  return has('content') && !has('addressWeak') ? 'contentKind' : undefined
}

/**
 * What a field asks for, by its words. Undefined when they say nothing, or more than one thing.
 * The score is a probability in spirit only: label before placeholder before name, whole before within, the page's language first.
 */
export function fieldKind(
  field: FieldDescription,
  texts: FieldTexts,
  read: ReadWords,
): KindOfField | undefined {
  const isAddress =
    isMadeForWeb(field) ||
    [...texts.others, field.hint].some((text) => read(text).has('address') || read(text).has('addresses'))
  const isChoice = field.tag === 'select' || field.type === 'radio' || field.type === 'checkbox'
  const kindOf = (text: string): FieldKind | undefined => {
    const hits = read(text)
    return isChoice ? choiceKind(hits) : typedKind(field, hits, text, isAddress)
  }
  const scored = (kind: FieldKind, text: string, weight: number): KindOfField => {
    const hits = [...read(text).values()]
    const trust = Math.max(...hits.map((hit) => hit.weight * (hit.isWhole ? 1 : within)))
    return { kind, score: weight * trust }
  }
  const kind = kindOf(texts.head)
  if (kind !== undefined) return scored(kind, texts.head, texts.weight)
  if (read(texts.head).size > 0) return undefined
  const other = texts.others.find((text) => kindOf(text) !== undefined)
  const otherKind = other === undefined ? undefined : kindOf(other)
  return other === undefined || otherKind === undefined ? undefined : scored(otherKind, other, 0.8)
}
