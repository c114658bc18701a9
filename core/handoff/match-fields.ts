import { fieldKind, type KindOfField } from './field-kind.ts'
import { type FieldTexts, textsOf } from './field-texts.ts'
import { type ReadWords, readWordsOf } from './field-words.ts'
import type {
  FieldDescription,
  Filling,
  FormDescription,
  FormMatch,
  FormReport,
  LeftReason,
  ReportField,
} from './form-description.ts'
import { isForbidden } from './is-forbidden.ts'
import { matchAddresses } from './match-addresses.ts'
import { choicesOf, chooseOption } from './match-choices.ts'
import { matchDateParts } from './match-date-parts.ts'
import { isTyped, momentKind, reportFieldOf, typedValue } from './typed-value.ts'

/** A typed field, what it asks for, and how sure that is. */
export type Candidate = KindOfField & { field: FieldDescription; texts: FieldTexts }
type Left = { ref: string; because: LeftReason; field?: ReportField }

/** Below it a field is left alone. A whole word of the page's language in a label scores 1, a foreign phrase in a placeholder 0.58. */
const threshold = 0.6

function hasValue(report: FormReport, field: ReportField): boolean {
  const value = report[field]
  return value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0)
}

/** The chosen option of a select that is no answer yet: nothing, dashes, "please choose". */
function isUnanswered({ tag, value, options }: FieldDescription, read: ReadWords): boolean {
  if (value === '') return true
  const text = options.find((option) => option.value === value)?.text ?? ''
  return tag === 'select' && (!/[\p{L}\p{N}]/u.test(text) || read(text).has('choose'))
}

function isChoice({ tag, type }: FieldDescription): boolean {
  return tag === 'input' && (type === 'radio' || type === 'checkbox')
}

/** Labels that all of a group share are the group's; what stands with one alone is its own. */
function groupLabel(fields: readonly FieldDescription[]): FieldDescription | undefined {
  const [first, ...rest] = fields
  if (first === undefined) return undefined
  const labels = first.labels.filter((label) => rest.every((field) => field.labels.includes(label)))
  return { ...first, labels: rest.length === 0 ? first.labels.slice(1) : labels, placeholder: '' }
}

/**
 * Which field of a form takes which part of a report. Pure, and never throws, whatever the page says.
 *
 * A wrong fill is worse than a missing one: fields about the person, hidden, written in or unclear are left, each with the reason.
 * Of a group of radios or checkboxes the one to choose is filled, or its first is left.
 */
export function matchFields(form: FormDescription, report: FormReport): FormMatch {
  const read = readWordsOf(form.language)
  const filled: Filling[] = []
  const left: Left[] = []
  const fields = form.fields.toSorted((one, other) => one.position - other.position)
  const passwords = fields
    .filter(({ type, visible }) => type === 'password' && visible)
    .map(({ position }) => position)

  const gate = (field: FieldDescription, texts: FieldTexts): LeftReason | undefined => {
    if (!field.visible) return 'not-seen'
    if (isForbidden(field, texts, read)) return 'forbidden'
    if (!isChoice(field) && !isUnanswered(field, read)) return 'already-written'
    return field.editable ? undefined : 'forbidden'
  }

  const seen: { field: FieldDescription; texts: FieldTexts }[] = []
  const groups = new Map<string, FieldDescription[]>()
  for (const field of fields) {
    if (isChoice(field)) {
      const key = `${field.type} ${field.group ?? field.ref}`
      groups.set(key, [...(groups.get(key) ?? []), field])
      continue
    }
    const texts = textsOf(field)
    const because = gate(field, texts)
    if (because === undefined) seen.push({ field, texts })
    else left.push({ ref: field.ref, because })
  }

  const dateParts = matchDateParts(seen, report.seenAt, form.language, read)
  filled.push(...dateParts.filled)
  const candidates: Candidate[] = []
  const selects: { fields: FieldDescription[]; label: FieldDescription; texts: FieldTexts }[] = []
  for (const { field, texts } of seen) {
    if (dateParts.fields.includes(field)) {
      if (!filled.some(({ ref }) => ref === field.ref)) {
        left.push({
          ref: field.ref,
          because: hasValue(report, 'seenAt') ? 'does-not-fit' : 'no-value',
          field: 'seenAt',
        })
      }
    } else if (field.tag === 'select') selects.push({ fields: [field], label: field, texts })
    else {
      const kind = isTyped(field) ? fieldKind(field, texts, read) : undefined
      const isLogin =
        kind?.kind === 'account' && passwords.some((position) => Math.abs(position - field.position) <= 2)
      if (isLogin) left.push({ ref: field.ref, because: 'forbidden' })
      else if (kind === undefined || kind.score < threshold) left.push({ ref: field.ref, because: 'unknown' })
      else candidates.push({ ...kind, kind: momentKind(field, kind.kind), field, texts })
    }
  }
  for (const group of groups.values()) {
    const label = groupLabel(group)
    const [first] = group
    if (label === undefined || first === undefined) continue
    const texts = textsOf(label)
    const because = group.length < 2 ? (first.visible ? 'forbidden' : 'not-seen') : gate(label, texts)
    if (because !== undefined) left.push({ ref: first.ref, because })
    else if (group.some(({ checked }) => checked)) left.push({ ref: first.ref, because: 'already-written' })
    else selects.push({ fields: group, label, texts })
  }

  const taken = new Set<ReportField>(filled.map(({ field }) => field))
  for (const {
    fields: [first, ...rest],
    label,
    texts,
  } of selects) {
    if (first === undefined) continue
    const choices = choicesOf([first, ...rest].filter(({ visible, editable }) => visible && editable)).filter(
      ({ text }) => first.type !== 'checkbox' || !read(text).has('consent'),
    )
    const kind = fieldKind(label, texts, read)
    const chosen = chooseOption(choices, kind?.kind, report, form.language, read)
    if (chosen === undefined) left.push({ ref: first.ref, because: 'unknown' })
    else if (!hasValue(report, chosen.field) || taken.has(chosen.field))
      left.push({ ref: first.ref, because: 'no-value', field: chosen.field })
    else if (chosen.choice === undefined)
      left.push({ ref: first.ref, because: 'does-not-fit', field: chosen.field })
    else {
      taken.add(chosen.field)
      const { ref, value } = chosen.choice
      filled.push({
        ref,
        field: chosen.field,
        kind: first.tag === 'select' ? 'option' : 'choice',
        value,
        score: kind?.score ?? 0.8,
      })
    }
  }

  filled.push(
    ...matchAddresses(candidates, report, ({ field, texts }) =>
      [texts.head, ...texts.others, field.hint].some((text) => read(text).has('comma')),
    ),
  )
  const valued = candidates
    .map((candidate) => ({
      ...candidate,
      value: typedValue(candidate.field, candidate.kind, report, form.language, read),
    }))
    .toSorted((one, other) => other.score - one.score || one.field.position - other.field.position)
  const best = (kind: string): number =>
    valued.find((one) => one.kind === kind && one.value !== undefined)?.score ?? 0
  const isSplit = best('date') > best('moment') || best('moment') === 0
  const done = new Set<string>(filled.map(({ field }) => field))
  if (taken.has('seenAt')) for (const kind of ['date', 'moment']) done.add(kind)
  if (dateParts.filled.length > 3) done.add('time')
  if (isSplit) done.add('moment')
  else {
    done.add('date')
    const whole = valued.find(({ kind, value }) => kind === 'moment' && value !== undefined)?.value
    if (whole?.includes(':')) done.add('time')
  }
  for (const { kind, field, score, value } of valued) {
    const part = reportFieldOf(kind)
    const once = part === 'seenAt' ? kind : part
    if (filled.some(({ ref }) => ref === field.ref)) continue
    if (value !== undefined && !done.has(once)) {
      done.add(once)
      filled.push({ ref: field.ref, field: part, kind: 'text', value, score })
    } else {
      const because = hasValue(report, part) && !done.has(once) ? 'does-not-fit' : 'no-value'
      left.push({ ref: field.ref, because, field: part })
    }
  }
  return { filled, left }
}
