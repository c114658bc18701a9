import { type FieldTexts, textsOf } from './field-texts.ts'
import type { ReadWords } from './field-words.ts'
import type { FieldDescription, LeftReason } from './form-description.ts'
import { isForbidden } from './is-forbidden.ts'
import type { Readers } from './whose.ts'

/** What a page asks once: one field, or the radios or checkboxes of a group under one label. */
export type Question = { fields: readonly FieldDescription[]; label: FieldDescription; texts: FieldTexts }
export type LeftField = { ref: string; because: LeftReason }

function isBox({ tag, type }: FieldDescription): boolean {
  return tag === 'input' && (type === 'radio' || type === 'checkbox')
}

/** A select may stand on no answer yet: nothing, dashes, "please choose". Whatever stands in another field was written there. */
function isUnanswered({ tag, value, options }: FieldDescription, read: ReadWords): boolean {
  if (value === '') return true
  const text = options.find((option) => option.value === value)?.text ?? ''
  return tag === 'select' && (!/[\p{L}\p{N}]/u.test(text) || read(text).has('choose'))
}

/** Labels that all of a group share are the group's; what stands with one alone is its own. */
function groupLabel(first: FieldDescription, rest: readonly FieldDescription[]): FieldDescription {
  const labels = first.labels.filter((label) => rest.every((field) => field.labels.includes(label)))
  return { ...first, labels: rest.length === 0 ? first.labels.slice(1) : labels, nearby: '', placeholder: '' }
}

function gather(fields: readonly FieldDescription[]): Question[] {
  const groups = new Map<string, FieldDescription[]>()
  for (const field of fields.toSorted((one, other) => one.position - other.position)) {
    const key =
      isBox(field) && field.group !== undefined ? `${field.type} ${field.group}` : `  ${groups.size}`
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [field])
    else group.push(field)
  }
  return [...groups.values()].flatMap((group) => {
    const [first, ...rest] = group
    if (first === undefined) return []
    const label = isBox(first) ? groupLabel(first, rest) : first
    return [{ fields: group, label, texts: textsOf(label) }]
  })
}

function whyLeft({ fields, label, texts }: Question, readers: Readers): LeftReason | undefined {
  if (!fields.some(({ visible }) => visible)) return 'not-seen'
  if (isForbidden(label, texts, readers)) return 'forbidden'
  if (!isBox(label)) {
    if (!isUnanswered(label, readers.read)) return 'already-written'
  } else if (fields.length < 2) return 'forbidden'
  else if (fields.some(({ checked }) => checked)) return 'already-written'
  return fields.some(({ visible, editable }) => visible && editable) ? undefined : 'forbidden'
}

/** The questions a report may answer, in the order of the page, and the fields that are left whatever they ask. */
export function openFields(
  fields: readonly FieldDescription[],
  readers: Readers,
): { open: Question[]; left: LeftField[] } {
  const open: Question[] = []
  const left: LeftField[] = []
  for (const question of gather(fields)) {
    const because = whyLeft(question, readers)
    if (because === undefined) open.push(question)
    else left.push({ ref: question.label.ref, because })
  }
  return { open, left }
}
