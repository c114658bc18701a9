import type { Hit, Hits } from './find-words.ts'
import { isUnspaced, normaliseLabel } from './normalise-label.ts'

export type AddressKind = 'address' | 'addresses' | 'otherAddresses'

/** Whether words that say "other" stand beside words that say "address": one word apart at most before them, none after. */
function isOther({ start, end }: Hit, other: Hit | undefined, text: string): boolean {
  if (other === undefined) return false
  const between = (from: number, to: number): number => {
    const gap = text.slice(from, to).trim()
    return isUnspaced(text) ? Math.floor(gap.length / 2) : gap.split(' ').filter(Boolean).length
  }
  if (other.end <= start) return between(other.end, start) <= 1
  return other.start >= start && (other.start < end || between(end, other.start) === 0)
}

/**
 * Which of the report's addresses a label asks for. Words that are as well said of a street are believed alone, and only of a
 * field that is made for the web.
 *
 * @param isForWeb By its type, its example or its other texts; `isArea` when it takes several lines.
 */
export function addressKind(
  hits: Hits,
  text: string,
  isForWeb: boolean,
  isArea: boolean,
): AddressKind | undefined {
  const weak = hits.get('addressWeak')
  const hit = hits.get('addresses') ?? hits.get('address') ?? (isForWeb && weak?.isWhole ? weak : undefined)
  // Nobody is asked for a list of their own addresses.
  const row = hit ?? (isArea ? weak : undefined)
  if (row && isOther(row, hits.get('other'), normaliseLabel(text))) return 'otherAddresses'
  if (hit === undefined) return undefined
  return isArea && hits.has('addresses') ? 'addresses' : 'address'
}
