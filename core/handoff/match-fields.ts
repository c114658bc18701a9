import { type Candidate, candidateFor } from './candidate.ts'
import { readWordsOf } from './field-words.ts'
import type { FieldDescription, FormDescription, FormMatch, FormReport } from './form-description.ts'
import { hasValue } from './has-value.ts'
import { isForbidden } from './is-forbidden.ts'
import { isInPartOfAnother, isOfAnother, wordsAfter } from './is-of-another.ts'
import { isOfPerson } from './is-of-person.ts'
import { matchAddresses } from './match-addresses.ts'
import { matchChoices } from './match-choices.ts'
import { matchDateParts } from './match-date-parts.ts'
import { matchTyped } from './match-typed.ts'
import { openFields } from './open-fields.ts'
import { readersOfTongues } from './other-tongue.ts'
import { pageLanguage } from './page-language.ts'
import { readPersonsOf } from './person-words.ts'
import type { Readers } from './whose.ts'

/** Whether a field is somebody else's, or not to be filled, to a reader of the language its label is written in. */
function isLeft(candidate: Candidate, inOrder: readonly FieldDescription[], readers: Readers): boolean {
  const { field, texts } = candidate
  if (isOfAnother(candidate, inOrder, readers)) return true
  if (readers.read(wordsAfter(field, inOrder)).has('trap')) return true
  return readersOfTongues(texts.head, readers.read).some(
    (tongue) => isForbidden(field, texts, tongue) || isOfAnother(candidate, inOrder, tongue),
  )
}

/**
 * Which field of a form takes which part of a report. Pure, and never throws, whatever the page says.
 *
 * A wrong fill is worse than a missing one: fields about the person, hidden, written in or unclear are left, each with the reason.
 * Of a group of radios or checkboxes the one to choose is filled, or its first is left.
 */
export function matchFields(form: FormDescription, report: FormReport): FormMatch {
  const page = pageLanguage(form)
  const read = readWordsOf(page)
  const readers = { language: page, read, readPersons: readPersonsOf(page) }
  const { open: all, left } = openFields(form.fields, readers)
  const ofAnother = all.filter((question) => isInPartOfAnother(question, readers))
  const open = all.filter((question) => !ofAnother.includes(question))
  const leaves: FormMatch['left'][number][] = [
    ...left,
    ...ofAnother.map(({ label }) => ({ ref: label.ref, because: 'forbidden' as const })),
  ]

  const single = open.filter(({ fields }) => fields.length === 1)
  const parts = matchDateParts(
    single.map(({ label, texts }) => ({ field: label, texts })),
    report.seenAt,
    page,
    read,
  )
  for (const { ref } of parts.fields) {
    if (parts.filled.some((filling) => filling.ref === ref)) continue
    leaves.push({ ref, because: hasValue(report, 'seenAt') ? 'does-not-fit' : 'no-value', field: 'seenAt' })
  }

  const asked = open.filter(({ label }) => !parts.fields.includes(label))
  const isChoice = (tag: string, count: number): boolean => tag === 'select' || count > 1
  const choices = matchChoices(
    asked.filter(({ fields, label }) => isChoice(label.tag, fields.length)),
    report,
    page,
    read,
  )

  const inOrder = form.fields.toSorted((one, other) => one.position - other.position)
  const candidates: Candidate[] = []
  for (const question of asked.filter(({ fields, label }) => !isChoice(label.tag, fields.length))) {
    const candidate = candidateFor(question, read)
    if (candidate === undefined) leaves.push({ ref: question.label.ref, because: 'unknown' })
    else if (isOfPerson(candidate, inOrder, read) || isLeft(candidate, inOrder, readers))
      leaves.push({ ref: candidate.field.ref, because: 'forbidden' })
    else candidates.push(candidate)
  }
  const addresses = matchAddresses(candidates, report, read)
  const { hasDate, hasTime } = parts
  const given = [...choices.filled, ...addresses].map(({ field }) => field)
  const typed = matchTyped(
    candidates.filter(({ field }) => !addresses.some(({ ref }) => ref === field.ref)),
    report,
    page,
    read,
    { fields: given, hasDate, hasTime },
  )
  return {
    filled: [...parts.filled, ...choices.filled, ...addresses, ...typed.filled],
    left: [...leaves, ...choices.left, ...typed.left],
  }
}
