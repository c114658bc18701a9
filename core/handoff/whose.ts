import type { FieldConcept } from '../../directory/field-concepts.ts'
import type { ReadWords } from './field-words.ts'
import type { Section } from './form-description.ts'
import { isPlain } from './is-plain.ts'
import { isUnspaced, normaliseLabel } from './normalise-label.ts'
import { joined } from './phrase.ts'

/**
 * Of whom a text speaks: `another` than the person reported, the `reported` one, or perhaps another: `unclear`.
 * A text that speaks of both is of `another`, for nobody can be sure.
 */
export type Whose = 'another' | 'unclear' | 'reported' | undefined
/** The words of a page by their concepts. `language` is a code of the data. */
export type Readers = { language: string; read: ReadWords; readPersons: ReadWords }

/** Beside these a child is what a report is about: "child abuse", "pictures of children". */
const topics: readonly FieldConcept[] = [
  'sexual',
  'picture',
  'imagery',
  'threats',
  'live',
  'grooming',
  'own-image',
  'offline-abuse',
  'challenge',
  'bullying',
]
/** What a title says of a part that asks who somebody is. */
const details: readonly FieldConcept[] = ['reporter', 'personName', 'email', 'phone', 'age', 'postal']
/** Longest title of a page that can be of one person only, in words. */
const mostWords = 6

const isTopic = (text: string, read: ReadWords): boolean => topics.some((topic) => read(text).has(topic))

/** "The person you are reporting" names nobody who reports. */
function namesAnother(text: string, readPersons: ReadWords): boolean {
  const hits = readPersons(text)
  const [another, reported] = [hits.get('anotherPerson'), hits.get('reported')]
  if (another === undefined) return false
  if (reported === undefined || !reported.words.includes(another.words)) return true
  if (another.words === reported.words) return true
  const said = joined(normaliseLabel(text))
  const rest = said.replace(reported.words, ' ')
  return rest !== said && readPersons(rest).has('anotherPerson')
}

/** Whose a thing is by the words of its own label. */
export function whoseLabel(text: string, { read, readPersons }: Readers): Whose {
  if (text === '') return undefined
  if (namesAnother(text, readPersons)) return 'another'
  const persons = readPersons(text)
  if (persons.has('theChild')) return isTopic(text, read) ? 'unclear' : 'another'
  const child = read(text).get('child')
  if (child && !isTopic(text, read)) return child.isWhole ? 'another' : 'unclear'
  return persons.has('reported') ? 'reported' : undefined
}

function isShort(text: string): boolean {
  const said = normaliseLabel(text)
  return isUnspaced(said) ? said.length <= 3 * mostWords : said.split(' ').length <= mostWords
}

/** "Your details", but neither "Contact" nor "Anonymous form", which whole pages are called. */
function isOfReporter(text: string, read: ReadWords): boolean {
  const said = normaliseLabel(text)
  const hit = read(text).get('reporter')
  return hit?.isWhole === true && (isUnspaced(said) || said.includes(' '))
}

/** Whether anything is known of what a title says: "Step 2" says nothing. */
function isUnderstood(text: string, { language, read, readPersons }: Readers): boolean {
  const isKnown = [...readPersons(text).keys()].some(
    (concept) => concept !== 'negation' && concept !== 'neutral',
  )
  return isKnown || read(text).size > 0 || isPlain(text, [language])
}

/** Of whom the fields below a title are. The title of a whole page is of one person only where it says nothing else. */
export function whoseSection({ text, of }: Section, readers: Readers): Whose {
  const { read, readPersons } = readers
  const isGeneral = isTopic(text, read) || readPersons(text).has('reporting')
  const whose = whoseLabel(text, readers)
  if (of === 'page') {
    const isOfOne = whose === 'another' || isOfReporter(text, read)
    return isOfOne && !isGeneral && isShort(text) ? 'another' : undefined
  }
  if (namesAnother(text, readPersons)) return 'another'
  if (!isGeneral && details.some((concept) => read(text).has(concept))) return 'another'
  if (!isGeneral && whose === undefined) return isUnderstood(text, readers) ? undefined : 'unclear'
  if (!isGeneral || whose === 'reported') return whose
  return readPersons(text).has('theChild') && !readPersons(text).has('reporting') ? 'unclear' : undefined
}

/** Whose a thing is by a hint, whose sentences also say what is not asked for. */
export function whoseHint(text: string, readers: Readers): Whose {
  const said = text
    .split(/[.;!?。！？؟]+/u)
    .filter((sentence) => !readers.readPersons(sentence).has('negation'))
  const found = said.map((sentence) => whoseSection({ text: sentence, of: 'part' }, readers))
  return found.find((whose) => whose === 'another') ?? found.find((whose) => whose !== undefined)
}
