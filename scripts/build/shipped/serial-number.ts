import { createHash } from 'node:crypto'

/** A serial number out of what is in the bill, as a UUID of version 8: https://www.rfc-editor.org/rfc/rfc9562#section-5.8 */
export function serialNumber(contents: unknown): string {
  const hex = createHash('sha256').update(JSON.stringify(contents)).digest('hex')
  const variant = ((Number.parseInt(hex.slice(16, 17), 16) & 0x3) | 0x8).toString(16)
  const groups = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    variant + hex.slice(17, 20),
    hex.slice(20, 32),
  ]
  return `urn:uuid:${groups.join('-')}`
}
