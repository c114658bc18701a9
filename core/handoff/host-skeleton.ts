import confusables from '../../directory/confusable-letters.json' with { type: 'json' }
import { unicodeHost } from '../page/unicode-host.ts'

const { letters, digits, pairs } = confusables

const plain = new Map([
  ...Object.entries(letters).flatMap(([letter, alike]) => [...alike].map((each) => [each, letter] as const)),
  ...Object.entries(digits),
])

/**
 * A host as the eye takes it: letters of other scripts, accents, digits and pairs that look like a letter become that
 * letter, so that two hosts with one skeleton are easily taken for each other (Unicode Technical Standard 39, section 4).
 *
 * @param host as `URL.hostname` gives it.
 */
export function hostSkeleton(host: string): string {
  const seen = (unicodeHost(host) ?? host).normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  const letter = Array.from(seen, (each) => plain.get(each) ?? each).join('')
  return Object.entries(pairs).reduce((text, [pair, one]) => text.replaceAll(pair, one), letter)
}
