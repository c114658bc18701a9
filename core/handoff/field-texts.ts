import type { FieldDescription } from './form-description.ts'

/** What a page says of a field, as far as it says anything. */
export type FieldTexts = {
  /** What a reader takes for the label, and how sure that is (0 to 1). */
  head: string
  weight: number
  /** Every further text of the field: legends, titles, table headers, placeholder. */
  others: readonly string[]
  /** `name` and `id` in words: `pageUrl_2` is `page Url 2`. */
  names: readonly string[]
}

function says(text: string): boolean {
  return /\p{L}/u.test(text)
}

function inWords(name: string): string {
  return name.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2').replace(/[^\p{L}]+/gu, ' ')
}

/** The texts of a field, the surest first. Numbers and signs alone (`1`, `*`) label nothing. */
export function textsOf({ labels, nearby, placeholder, name, id }: FieldDescription): FieldTexts {
  const around = labels.some(says) ? labels : [nearby]
  const spoken = [...around, placeholder].filter(says)
  const names = [name, id].map(inWords).filter(says)
  const [head, ...others] = [...new Set(spoken)]
  if (head === undefined) return { head: names[0] ?? '', weight: 0.75, others: [], names }
  const weight = labels.includes(head) ? 1 : head === placeholder ? 0.85 : 0.95
  return { head, weight, others, names }
}
