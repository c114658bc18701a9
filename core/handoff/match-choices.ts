import { type Choice, chooseOption } from './choose-option.ts'
import { fieldKind } from './field-kind.ts'
import type { ReadWords } from './field-words.ts'
import type { FieldDescription, Filling, FormMatch, FormReport, ReportField } from './form-description.ts'
import { hasValue } from './has-value.ts'
import type { Question } from './open-fields.ts'

/** Options alone made the question plain: several name concerns. */
const scoreByOptions = 0.8

/** A radio's or checkbox's own words: its option's, else the label nearest to it. A box that agrees to something is no answer. */
function choicesOf(fields: readonly FieldDescription[], read: ReadWords): Choice[] {
  return fields
    .filter(({ visible, editable }) => visible && editable)
    .flatMap(({ ref, options, labels, nearby, type }) =>
      options
        .map(({ value, text }) => ({ ref, value, text: text || labels[0] || nearby }))
        .filter(({ text }) => type !== 'checkbox' || !read(text).has('consent')),
    )
}

/** Selects and groups, each part of the report at most once. Of a group the one to choose is filled, or its first is left. */
export function matchChoices(
  questions: readonly Question[],
  report: FormReport,
  page: string,
  read: ReadWords,
): FormMatch {
  const filled: Filling[] = []
  const left: FormMatch['left'][number][] = []
  const taken = new Set<ReportField>()
  for (const { fields, label, texts } of questions) {
    const kind = fieldKind(label, texts, read)
    const chosen = chooseOption(choicesOf(fields, read), kind?.kind, report, page, read)
    if (chosen === undefined) {
      left.push({ ref: label.ref, because: 'unknown' })
      continue
    }
    const { field, choice } = chosen
    if (choice === undefined || taken.has(field)) {
      const because = hasValue(report, field) && !taken.has(field) ? 'does-not-fit' : 'no-value'
      left.push({ ref: label.ref, because, field })
      continue
    }
    taken.add(field)
    filled.push({
      ref: choice.ref,
      field,
      kind: label.tag === 'select' ? 'option' : 'choice',
      value: choice.value,
      score: kind?.score ?? scoreByOptions,
    })
  }
  return { filled, left }
}
