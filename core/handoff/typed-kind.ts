import type { FieldConcept } from '../../directory/field-concepts.ts'
import { addressKind } from './address-kind.ts'
import type { FieldKind } from './field-kind.ts'
import type { Hits } from './find-words.ts'
import type { FieldDescription } from './form-description.ts'

const dateTypes = ['date', 'time', 'datetime-local']
export type Has = (concept: FieldConcept) => boolean

/** The person's country: not where a page, a server or a suspect is, nor where anybody was born. */
export function isOwnCountry(has: Has): boolean {
  return !(['content', 'person', 'platform', 'otherMoment', 'age'] as const).some(has)
}

/** What was seen: neither a person's description nor a message with a subject. */
function isNote(has: Has): boolean {
  const isOfPerson = has('person') || has('child') || has('your')
  return !has('title') && (!isOfPerson || has('content') || has('sighting'))
}

/** The one thing a typed field's words ask for; two things at once are nothing certain. */
export function typedKind(
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
