import type { PhraseKind } from '../../directory/phrase-kinds.ts'
import { isUnspaced, normaliseLabel } from './normalise-label.ts'

/** Spaces mean nothing in a text without word breaks. */
export function joined(text: string): string {
  return isUnspaced(text) ? text.replaceAll(' ', '') : text
}

function kindOf(written: string, text: string): PhraseKind {
  if (written.startsWith('=')) return 'whole'
  const isOpen = [written.startsWith('*'), written.endsWith('*')]
  if (isUnspaced(text) || (isOpen[0] && isOpen[1])) return 'inside'
  if (isOpen[0]) return 'end'
  return isOpen[1] ? 'stem' : 'within'
}

/** A word as it is written in the data, made ready to be looked for. The build does it: 22,000 of them take a while. */
export function phraseOf(written: string): { kind: PhraseKind; text: string } {
  const text = normaliseLabel(written)
  return { kind: kindOf(written, text), text: joined(text) }
}
