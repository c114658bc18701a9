import type { FieldConcept } from '../../directory/field-concepts.ts'
import type { FieldTexts } from './field-texts.ts'
import type { ReadWords } from './field-words.ts'
import type { Hit, Hits } from './find-words.ts'
import type { FieldDescription } from './form-description.ts'
import { isUnspaced, normaliseLabel } from './normalise-label.ts'

export type FieldKind =
  | 'address'
  | 'addresses'
  | 'otherAddresses'
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
const dateTypes = ['date', 'time', 'datetime-local']

/** Whether words that say "other" stand beside words that say "address": one word apart at most before them, none after. */
function isOther({ start, end }: Hit, other: Hit | undefined, text: string): boolean {
  if (other === undefined) return false
  const between = (from: number, to: number): number => {
    const gap = text.slice(from, to).trim()
    return isUnspaced(text) ? Math.floor(gap.length / 2) : gap.split(' ').filter(Boolean).length
  }
  if (other.end <= start) return between(other.end, start) <= 1
  return other.start >= start && (other.start < end || between(end, other.start) === 0)
}

function addressKind(hits: Hits, text: string, isAddress: boolean, isArea: boolean): FieldKind | undefined {
  const weak = hits.get('addressWeak')
  const hit = hits.get('addresses') ?? hits.get('address') ?? (isAddress ? weak : undefined)
  // Nobody is asked for a list of their own addresses.
  const row = hit ?? (isArea ? weak : undefined)
  if (row && isOther(row, hits.get('other'), normaliseLabel(text))) return 'otherAddresses'
  if (hit === undefined) return undefined
  return isArea && hits.has('addresses') ? 'addresses' : 'address'
}

/** The one thing a typed field's words ask for; two things at once are nothing certain. */
function typedKind(
  field: FieldDescription,
  hits: Hits,
  text: string,
  isAddress: boolean,
): FieldKind | undefined {
  const isArea = field.tag !== 'input'
  const has = (concept: FieldConcept): boolean => hits.has(concept)
  const isWhole = (concept: FieldConcept): boolean => hits.get(concept)?.isWhole ?? false
  // "Name" is the title in "name of the page", and part of the platform in "name of the service".
  const isApart = (concept: FieldConcept, from: FieldConcept): boolean => {
    const [one, other] = [hits.get(concept), hits.get(from)]
    return one !== undefined && (other === undefined || one.start < other.start || one.end > other.end)
  }
  if (has('elsewhere')) return undefined
  const isDated = dateTypes.includes(field.type)
  const moments = (['moment', 'date', 'time'] as const).filter(has)
  if (moments.length > 0 && !has('otherMoment')) {
    const kind = moments.length === 1 ? (moments[0] ?? 'moment') : 'moment'
    if (isDated || (!has('note') && !has('address') && (!isArea || kind === 'moment'))) return kind
  }
  if (isDated || moments.length > 0) return isArea && has('note') ? 'note' : undefined
  const address = addressKind(hits, text, isAddress, isArea)
  if (address && !has('your') && !(has('note') && isArea) && !has('country') && !has('language')) {
    // The address of somebody's profile is another address than that of a page, unless the label takes either.
    const isProfile = has('account') || has('profile')
    if (!isProfile || has('content'))
      return has('title') || (has('person') && !has('content')) ? undefined : address
    return undefined
  }
  if (has('note') && isArea) return has('person') && !has('content') ? undefined : 'note'
  if (has('your') && !has('country')) return undefined
  if (has('account')) return has('kindOf') || has('address') ? undefined : 'account'
  if (has('country')) return has('content') || has('person') || has('platform') ? undefined : 'country'
  if (has('platform'))
    return has('kindOf') || isApart('title', 'platform') || address !== undefined ? undefined : 'platform'
  if (has('language')) return has('content') ? 'language' : undefined
  if (has('title')) return isWhole('title') || has('content') ? 'title' : undefined
  if (has('note')) return has('person') ? undefined : 'note'
  return undefined
}

/** What a select or a group of radios is labelled as. What it takes is decided by its options. */
function choiceKind(hits: Hits): FieldKind | undefined {
  const has = (concept: FieldConcept): boolean => hits.has(concept)
  if (has('elsewhere') || has('otherMoment')) return undefined
  if (has('country')) return has('content') || has('person') || has('platform') ? undefined : 'country'
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
    field.type === 'url' ||
    /https?:|www\./i.test(field.placeholder) ||
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
