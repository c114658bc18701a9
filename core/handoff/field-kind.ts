import type { FieldConcept } from '../../directory/field-concepts.ts'
import type { FieldTexts } from './field-texts.ts'
import type { ReadWords } from './field-words.ts'
import type { Hit, Hits } from './find-words.ts'
import type { FieldDescription } from './form-description.ts'
import { isMadeForWeb } from './is-forbidden.ts'
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
  const hit = hits.get('addresses') ?? hits.get('address') ?? (isAddress && weak?.isWhole ? weak : undefined)
  // Nobody is asked for a list of their own addresses.
  const row = hit ?? (isArea ? weak : undefined)
  if (row && isOther(row, hits.get('other'), normaliseLabel(text))) return 'otherAddresses'
  if (hit === undefined) return undefined
  return isArea && hits.has('addresses') ? 'addresses' : 'address'
}

type Has = (concept: FieldConcept) => boolean

/** The person's country: not where a page, a server or a suspect is, nor where anybody was born. */
function isOwnCountry(has: Has): boolean {
  return !(['content', 'person', 'platform', 'otherMoment', 'age'] as const).some(has)
}

/** What was seen: neither a person's description nor a message with a subject. */
function isNote(has: Has): boolean {
  const isOfPerson = has('person') || has('child') || has('your')
  return !has('title') && (!isOfPerson || has('content') || has('sighting'))
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
  // "Date of the complaint", "time to call": only a bare "date", or one of seeing, is the sighting's.
  const isOfSighting = has('sighting') || (moments.some(isWhole) && !has('otherMoment'))
  if (moments.length > 0 && isOfSighting) {
    const kind = moments.length === 1 ? (moments[0] ?? 'moment') : 'moment'
    if (isDated || (!has('address') && (!isArea || (kind === 'moment' && !has('note'))))) return kind
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
  if (has('note') && isArea) return isNote(has) ? 'note' : undefined
  if (has('your') && !has('country')) return undefined
  if (has('account')) return has('kindOf') || has('address') ? undefined : 'account'
  if (has('country')) return isOwnCountry(has) ? 'country' : undefined
  if (has('platform'))
    return has('kindOf') || isApart('title', 'platform') || address !== undefined ? undefined : 'platform'
  if (has('language')) return has('content') ? 'language' : undefined
  // A bare title may be Mr or Ms, or the subject of a message.
  if (has('title')) return has('content') ? 'title' : undefined
  if (has('note')) return isNote(has) ? 'note' : undefined
  return undefined
}

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
