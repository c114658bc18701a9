import { fieldKind, type KindOfField } from './field-kind.ts'
import type { FieldTexts } from './field-texts.ts'
import type { ReadWords } from './field-words.ts'
import type { FieldDescription } from './form-description.ts'
import type { Question } from './open-fields.ts'
import { isTyped, momentKind } from './typed-value.ts'

/** A typed field, what it asks for, and how sure that is. */
export type Candidate = KindOfField & { field: FieldDescription; texts: FieldTexts }

/** Below it a field is left alone. A whole word of the page's language in a label scores 1, a foreign phrase in a placeholder 0.58. */
const threshold = 0.6

/** Undefined where the words say nothing certain. */
export function candidateFor({ label, texts }: Question, read: ReadWords): Candidate | undefined {
  const kind = isTyped(label) ? fieldKind(label, texts, read) : undefined
  if (kind === undefined || kind.score < threshold) return undefined
  return { kind: momentKind(label, kind.kind), score: kind.score, field: label, texts }
}
