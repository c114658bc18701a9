import { createHash } from 'node:crypto'

/** The id Chromium gives an unpacked extension that has no key: the hash of its path, in the letters a to p. */
export function extensionId(path: string): string {
  const hex = createHash('sha256').update(path).digest('hex').slice(0, 32)
  return [...hex].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('')
}
