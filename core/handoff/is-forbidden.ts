import type { FieldConcept } from '../../directory/field-concepts.ts'
import { asksForSigns } from './asks-for-signs.ts'
import type { FieldTexts } from './field-texts.ts'
import type { FieldDescription } from './form-description.ts'
import type { Readers } from './whose.ts'

/** The person's own, or the site's: never filled, whatever else a label says. */
const never: readonly FieldConcept[] = [
  'email',
  'personName',
  'phone',
  'postal',
  'age',
  'organisation',
  'reporter',
  'secret',
  'file',
  'consent',
  'feedback',
  'reference',
  'trap',
]
/** Names are for programs and often wrong; these are not given by mistake. */
const neverByName: readonly FieldConcept[] = ['email', 'phone', 'secret', 'age', 'consent', 'trap']
/** What a legend says of all fields in it. */
const neverByOthers: readonly FieldConcept[] = [
  'email',
  'personName',
  'phone',
  'reporter',
  'secret',
  'age',
  'trap',
]
const typesOfOthers = ['email', 'tel', 'password', 'file', 'search', 'hidden']
/** Autofill fields of the HTML standard that are about the person: <https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#autofill>. */
const autofillOfPerson =
  /(?:^|\s)(?:(?:honorific-|given-|additional-|family-|cc-|bday|tel|address-|street-|postal-|transaction-)[\w-]*|name|nickname|username|new-password|current-password|one-time-code|organization(?:-title)?|email|impp|sex|photo|webauthn)(?:\s|$)/i

/** By its type, or an example that starts like an address. */
export function isMadeForWeb({ type, placeholder }: FieldDescription): boolean {
  return type === 'url' || /https?:|www\./i.test(placeholder)
}

/** Whether a field asks for what is not the report's: by its type, its autofill name, or any of its words. */
export function isForbidden(
  field: FieldDescription,
  texts: FieldTexts,
  { read, readPersons }: Readers,
): boolean {
  if (typesOfOthers.includes(field.type) || autofillOfPerson.test(field.autocomplete)) return true
  if (/\S@\S+\.\S/.test(field.placeholder)) return true
  const has = (text: string, concepts: readonly FieldConcept[]): boolean => {
    const hits = read(text)
    return concepts.some((concept) => hits.has(concept))
  }
  // "Address" alone is where somebody lives, unless the field is made for a web address.
  const isWeb = isMadeForWeb(field) && read(texts.head).get('addressWeak')?.isWhole === true
  // A snare that is in sight says so in its own words.
  if (has(field.hint, ['trap']) || asksForSigns(field, texts, readPersons)) return true
  return (
    has(texts.head, isWeb ? never.filter((concept) => concept !== 'postal') : never) ||
    texts.others.some((text) => has(text, neverByOthers)) ||
    texts.names.some((text) => has(text, neverByName))
  )
}
