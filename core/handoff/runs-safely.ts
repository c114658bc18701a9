const escapes = /\\(?:[pP]\{[^}]*\}|u\{[^}]*\}|k<[^>]*>|.)/gs

/**
 * Whether a pattern of the page can be run on a value without the danger of never coming back: no repeated group that holds a
 * repetition or a choice, no look-around, no reference back, few open repetitions. What is refused here may still be harmless.
 */
export function runsSafely(pattern: string, length: number): boolean {
  if (pattern.length > 300 || /\\[1-9k]|\(\?(?!:)/.test(pattern)) return false
  // Escapes and classes count as one letter each.
  const plain = pattern.replace(escapes, 'a').replace(/\[[^\]]*\]/g, 'a')
  const open = plain.match(/[*+]|\{\d*,\}|\{\d{3,}/g)?.length ?? 0
  if (open > (length <= 300 ? 3 : 2)) return false
  const inside: boolean[] = []
  for (let at = 0; at < plain.length; at += 1) {
    const letter = plain[at]
    if (letter === '(') inside.push(false)
    else if (letter === ')') {
      const isRisky = inside.pop() ?? false
      if (isRisky && /[*+{]/.test(plain[at + 1] ?? '')) return false
      if (isRisky && inside.length > 0) inside[inside.length - 1] = true
    } else if (/[*+{|?]/.test(letter ?? '') && plain.slice(at - 1, at + 2) !== '(?:' && inside.length > 0) {
      inside[inside.length - 1] = true
    }
  }
  return true
}
