import type { Candidate } from './candidate.ts'
import { fieldKind } from './field-kind.ts'
import { textsOf } from './field-texts.ts'
import type { FieldDescription, Section } from './form-description.ts'
import { isPlain } from './is-plain.ts'
import type { Question } from './open-fields.ts'
import { tonguesOf } from './other-tongue.ts'
import { type Readers, type Whose, whoseHint, whoseLabel, whoseSection } from './whose.ts'

/** So many fields back, a name or an age tells of whom the next account is; words between fields carry further. */
const nearFields = 2
const nearWords = 5

const asPart = (text: string): Section => ({ text, of: 'part' })

/** The titles of a question that surely are its own, the nearest first. */
function titlesOf({ label, texts }: Question): Section[] {
  const sections = label.sections?.filter(({ of, text }) => of !== 'passed' && text !== texts.head) ?? []
  return [...texts.others.map(asPart), ...sections]
}

/**
 * Whether a question stands in a part of a form that is about somebody else than the person reported: the nearest title that
 * names a person tells. The address of what was seen, asked for as such, is the report's wherever it stands.
 */
export function isInPartOfAnother(question: Question, readers: Readers): boolean {
  const { texts, label } = question
  if (whoseLabel(texts.head, readers) === 'reported') return false
  const whose = titlesOf(question)
    .map((title) => whoseSection(title, readers))
    .find((found) => found === 'another' || found === 'reported')
  if (whose !== 'another') return false
  const kind = fieldKind(label, texts, readers.read)?.kind
  const isAddress = kind === 'address' || kind === 'addresses'
  return !(isAddress && readers.read(texts.head).has('content'))
}

const isSameSection = (one: FieldDescription, other: FieldDescription): boolean =>
  JSON.stringify(one.sections ?? []) === JSON.stringify(other.sections ?? [])

/** Names, ages and the like, not what happened to somebody. */
const isPersonal = ({ tag, visible }: FieldDescription): boolean =>
  visible && (tag === 'input' || tag === 'select')

/** The words between a field and the next one of the same part, but for the next one's label. */
export function wordsAfter(field: FieldDescription, inOrder: readonly FieldDescription[]): string {
  const next = inOrder[inOrder.indexOf(field) + 1]
  if (next === undefined || !isSameSection(next, field)) return field.after ?? ''
  const label = next.labels[0] ?? next.nearby
  return (next.before ?? '').replace(label, ' ')
}

/** Whose an account is by what is said around its field, in the same part of the form. */
function whoseAround(field: FieldDescription, inOrder: readonly FieldDescription[], readers: Readers): Whose {
  const at = inOrder.indexOf(field)
  const labelled = (one: FieldDescription): Whose =>
    isPersonal(one) ? whoseLabel(textsOf(one).head, readers) : undefined
  if (whoseLabel(wordsAfter(field, inOrder), readers) === 'another') return 'another'
  for (let back = 0; back <= nearWords; back += 1) {
    const one = inOrder[at - back]
    if (one === undefined || !isSameSection(one, field)) return undefined
    const isNear = back > 0 && back <= nearFields
    const whose = [isNear ? labelled(one) : undefined, whoseLabel(one.before ?? '', readers)]
    const found = whose.find((each) => each === 'another' || each === 'reported')
    if (found) return found
  }
  return undefined
}

/** The reported account is given only where nothing says that somebody else's might be meant. */
function isAccountOfAnother(
  { field, texts }: Candidate,
  inOrder: readonly FieldDescription[],
  readers: Readers,
): boolean {
  const own = whoseLabel(texts.head, readers)
  if (own === 'another' || own === 'unclear') return true
  const languages = [readers.language, ...tonguesOf(texts.head, readers.read)]
  if (texts.weight > 0.75 && !isPlain(texts.head, languages)) return true
  if (own === 'reported') return false
  const isAnother = (whose: Whose): boolean => whose === 'another' || whose === 'unclear'
  const said = [
    whoseHint(field.hint, readers),
    ...texts.names.map((name) => whoseLabel(name, readers)),
    ...texts.others.map((text) => whoseLabel(text, readers)),
  ]
  if (said.some(isAnother)) return true
  const sections = (field.sections ?? []).filter(({ text }) => text !== texts.head)
  const titles = sections.map((section) => whoseSection(section, readers))
  const nearest = titles.find((whose) => whose !== undefined) ?? whoseAround(field, inOrder, readers)
  return isAnother(nearest)
}

/** Whether what a field asks for is somebody else's, or may be. */
export function isOfAnother(
  candidate: Candidate,
  inOrder: readonly FieldDescription[],
  readers: Readers,
): boolean {
  const { kind, texts, field } = candidate
  if (kind === 'account') return isAccountOfAnother(candidate, inOrder, readers)
  const whose = whoseLabel(texts.head, readers)
  const hits = readers.read(texts.head)
  if (kind === 'note') return whose === 'another' && !hits.has('content') && !hits.has('sighting')
  if (kind === 'address' || kind === 'addresses' || kind === 'otherAddresses') {
    const isOfProfile = hits.has('account') || hits.has('profile')
    if (isOfProfile) return isAccountOfAnother(candidate, inOrder, readers)
    if (whoseHint(field.hint, readers) === 'another' && !hits.has('content')) return true
    return whose === 'another' && !hits.has('picture') && !hits.has('imagery')
  }
  return whose === 'another' || (kind === 'title' && whose === 'unclear')
}
