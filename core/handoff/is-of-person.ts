import type { FieldConcept } from '../../directory/field-concepts.ts'
import type { Candidate } from './candidate.ts'
import { textsOf } from './field-texts.ts'
import type { ReadWords } from './field-words.ts'
import type { FieldDescription } from './form-description.ts'

const ofPerson: readonly FieldConcept[] = ['personName', 'email', 'phone']
const personTypes = ['email', 'tel', 'password']

/**
 * Whether words that may be said of the person too stand among fields about the person: a user name beside a password or an
 * e-mail address is theirs, and a bare "title" beside a name is Mr or Ms.
 *
 * @param inOrder All fields of the page, by position.
 */
export function isOfPerson(
  { kind, field, texts }: Candidate,
  inOrder: readonly FieldDescription[],
  read: ReadWords,
): boolean {
  const hits = read(texts.head)
  const isBare = kind === 'account' ? hits.get('account')?.isWhole : kind === 'title' && !hits.has('content')
  if (kind !== 'account' && !isBare) return false
  const at = inOrder.indexOf(field)
  const around = inOrder.slice(Math.max(at - 2, 0), at + 3).filter((one) => one !== field && one.visible)
  return around.some((one) => {
    if (one.type === 'password') return true
    const near = Math.abs(inOrder.indexOf(one) - at) === 1
    const said = read(textsOf(one).head)
    return isBare && near && (personTypes.includes(one.type) || ofPerson.some((concept) => said.has(concept)))
  })
}
