import { type Candidate, candidateFor } from './candidate.ts'
import { readWordsOf } from './field-words.ts'
import type { FormDescription, FormMatch, FormReport } from './form-description.ts'
import { hasValue } from './has-value.ts'
import { isOfPerson } from './is-of-person.ts'
import { matchAddresses } from './match-addresses.ts'
import { matchChoices } from './match-choices.ts'
import { matchDateParts } from './match-date-parts.ts'
import { matchTyped } from './match-typed.ts'
import { openFields } from './open-fields.ts'
import { pageLanguage } from './page-language.ts'

/**
 * Which field of a form takes which part of a report. Pure, and never throws, whatever the page says.
 *
 * A wrong fill is worse than a missing one: fields about the person, hidden, written in or unclear are left, each with the reason.
 * Of a group of radios or checkboxes the one to choose is filled, or its first is left.
 */
export function matchFields(form: FormDescription, report: FormReport): FormMatch {
  const page = pageLanguage(form)
  const read = readWordsOf(page)
  const { open, left } = openFields(form.fields, read)
  const leaves: FormMatch['left'][number][] = [...left]

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
    else if (isOfPerson(candidate, inOrder, read))
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
