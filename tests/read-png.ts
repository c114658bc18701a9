import { inflateSync } from 'node:zlib'

/** Pixels as RGBA, four bytes each, row by row. */
export type Pixels = { width: number; height: number; rgba: Uint8ClampedArray }

/** The filters of a row: PNG (third edition), 9.2. */
function predicted(filter: number, left: number, up: number, upLeft: number): number {
  const paeth = (): number => {
    const guess = left + up - upLeft
    const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - upLeft)]
    if (a <= b && a <= c) return left
    return b <= c ? up : upLeft
  }
  const guesses = [() => 0, () => left, () => up, () => (left + up) >> 1, paeth]
  const guess = guesses[filter]
  if (guess === undefined) throw new Error(`A PNG has no filter ${filter}.`)
  return guess()
}

/** Reads a PNG of eight bits a channel, not interlaced, in colour with or without alpha: what browsers write. */
export function readPng(file: Buffer): Pixels {
  const parts: Buffer[] = []
  let [width, height, channels] = [0, 0, 0]
  for (let at = 8; at < file.length; at += 12 + file.readUInt32BE(at)) {
    const body = file.subarray(at + 8, at + 8 + file.readUInt32BE(at))
    const type = file.toString('latin1', at + 4, at + 8)
    if (type === 'IHDR') {
      width = body.readUInt32BE(0)
      height = body.readUInt32BE(4)
      channels = { 2: 3, 6: 4 }[body.readUInt8(9)] ?? 0
      if (body.readUInt8(8) !== 8 || channels === 0 || body.readUInt8(12) !== 0)
        throw new Error('This PNG is not of the kind that browsers write.')
    }
    if (type === 'IDAT') parts.push(body)
  }
  const bytes = inflateSync(Buffer.concat(parts))
  const rgba = new Uint8ClampedArray(width * height * 4).fill(255)
  const length = width * channels
  let above = new Uint8Array(length)
  for (let y = 0; y < height; y += 1) {
    const start = y * (length + 1)
    const filter = bytes[start] ?? 0
    const row = new Uint8Array(length)
    for (let x = 0; x < length; x += 1) {
      const left = row[x - channels] ?? 0
      const guess = predicted(filter, left, above[x] ?? 0, above[x - channels] ?? 0)
      const value = ((bytes[start + 1 + x] ?? 0) + guess) & 255
      row[x] = value
      rgba[(y * width + Math.floor(x / channels)) * 4 + (x % channels)] = value
    }
    above = row
  }
  return { width, height, rgba }
}
