const base = 36
const smallest = 1
const largest = 26

/** RFC 3492, section 6.1, with the parameters of section 5. */
function adapted(delta: number, points: number, first: boolean): number {
  let rest = Math.floor(delta / (first ? 700 : 2))
  rest += Math.floor(rest / points)
  let bias = 0
  for (; rest > ((base - smallest) * largest) / 2; bias += base) rest = Math.floor(rest / (base - smallest))
  return bias + Math.floor(((base - smallest + 1) * rest) / (rest + 38))
}

const digitOf = (character: string): number =>
  /[0-9]/.test(character) ? Number(character) + 26 : 'abcdefghijklmnopqrstuvwxyz'.indexOf(character)

/** Decodes a label without its `xn--` (RFC 3492, section 6.2); undefined when it is not punycode. */
function decodedLabel(label: string): string | undefined {
  const cut = label.lastIndexOf('-')
  const points = Array.from(label.slice(0, Math.max(cut, 0)), (character) => character.codePointAt(0) ?? 0)
  let index = 0
  let point = 128
  let bias = 72
  for (let at = cut + 1; at < label.length; ) {
    const before = index
    let weight = 1
    for (let k = base; ; k += base) {
      const digit = digitOf(label.charAt(at))
      if (at >= label.length || digit === -1) return undefined
      at += 1
      index += digit * weight
      const threshold = Math.min(Math.max(k - bias, smallest), largest)
      if (digit < threshold) break
      weight *= base - threshold
    }
    if (!Number.isSafeInteger(index)) return undefined
    bias = adapted(index - before, points.length + 1, before === 0)
    point += Math.floor(index / (points.length + 1))
    index %= points.length + 1
    if (point > 0x10ffff) return undefined
    points.splice(index, 0, point)
    index += 1
  }
  return String.fromCodePoint(...points)
}

/**
 * A punycode host in its own letters, for showing both; undefined where there is nothing to decode, and where the browser would not
 * read the letters as the very same host.
 *
 * @param host as `URL.hostname` gives it.
 */
export function unicodeHost(host: string): string | undefined {
  const labels = host
    .split('.')
    .map((label) => (label.startsWith('xn--') ? decodedLabel(label.slice(4)) : label))
  if (labels.includes(undefined)) return undefined
  const text = labels.join('.')
  const spoken =
    text !== host && URL.canParse(`https://${text}`) ? new URL(`https://${text}`).hostname : undefined
  return spoken === host ? text : undefined
}
