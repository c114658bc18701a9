import { ownLexicon, wordsLanguage } from './field-words.ts'
import { findWords } from './find-words.ts'
import type { FormDescription } from './form-description.ts'
import { fieldLanguages, joined } from './lexicon.ts'
import { normaliseLabel } from './normalise-label.ts'

/** Labels that are looked at: enough to tell a language, and few on a page of thousands. */
const mostLabels = 60
/** A page whose words are understood this often is believed to be in the language it says. */
const understood = 0.4

/**
 * The language of a form's words as a code of the data: what the page says, unless most of its labels are understood only in
 * another. Templates say `en` whatever is written into them.
 */
export function pageLanguage({ language, fields }: FormDescription): string {
  const written = fields.flatMap(
    ({ labels, nearby, placeholder }) => labels[0] ?? (nearby || placeholder || []),
  )
  const labels = [...new Set(written.slice(0, mostLabels).map(normaliseLabel))].filter(
    (label) => label !== '',
  )
  const shareOf = (code: string): number => {
    const own = labels.filter((label) => {
      const hits = new Map()
      findWords(hits, label, ownLexicon(code), 1)
      findWords(hits, joined(label), ownLexicon(code), 1)
      return hits.size > 0
    })
    return own.length / Math.max(labels.length, 1)
  }
  const said = wordsLanguage(language)
  const saidShare = said === undefined ? 0 : shareOf(said)
  if (labels.length < 3 || saidShare >= understood) return said ?? 'en'
  const shares = fieldLanguages.map((code) => ({ code, share: shareOf(code) }))
  const [best] = shares.toSorted((one, other) => other.share - one.share)
  return best !== undefined && best.share >= understood && best.share > saidShare * 1.5
    ? best.code
    : (said ?? 'en')
}
