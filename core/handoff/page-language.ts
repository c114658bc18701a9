import { fieldLanguages } from '../../directory/field-phrases.ts'
import { ownLexicon, wordsLanguage } from './field-words.ts'
import type { FormDescription } from './form-description.ts'
import type { Lexicon } from './lexicon.ts'
import { isUnspaced, normaliseLabel } from './normalise-label.ts'
import { joined } from './phrase.ts'

/** Labels that are looked at: enough to tell a language, and few on a page of thousands. */
const mostLabels = 60
/** A page whose words are understood this often is believed to be in the language it says. */
const understood = 0.4

/** Whole words and phrases are enough to tell a language, and much quicker found than parts of words. */
function knows({ whole, first, parts }: Lexicon, label: string): boolean {
  if (whole.has(label)) return true
  if (isUnspaced(label)) return parts.some(({ text }) => label.includes(text))
  return label
    .split(' ')
    .some((word) => first.get(word)?.some(({ text }) => ` ${label} `.includes(` ${text} `)) ?? false)
}

/**
 * The language of a form's words as a code of the data: what the page says, unless most of its labels are understood only in
 * another. Templates say `en` whatever is written into them.
 */
export function pageLanguage({ language, fields }: FormDescription): string {
  const written = fields.flatMap(
    ({ labels, nearby, placeholder }) => labels[0] ?? (nearby || placeholder || []),
  )
  const labels = [...new Set(written.slice(0, mostLabels).map((label) => joined(normaliseLabel(label))))]
  const said = labels.filter((label) => label !== '')
  const shareOf = (code: string): number =>
    said.filter((label) => knows(ownLexicon(code), label)).length / Math.max(said.length, 1)
  const named = wordsLanguage(language)
  const namedShare = named === undefined ? 0 : shareOf(named)
  if (said.length < 3 || namedShare >= understood) return named ?? 'en'
  const shares = fieldLanguages.map((code) => ({ code, share: shareOf(code) }))
  const [best] = shares.toSorted((one, other) => other.share - one.share)
  const isSurer = best !== undefined && best.share >= understood && best.share > namedShare * 1.5
  return isSurer ? best.code : (named ?? 'en')
}
