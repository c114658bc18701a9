import { constants, inflateRawSync, inflateSync, zstdDecompressSync } from 'node:zlib'
import { unpackMozLz4 } from './unpack-moz-lz4.ts'

/** Enough for anything a browser packs into one piece, in bytes. */
const largest = 8 * 1024 * 1024

const limits = { maxOutputLength: 4 * largest }
const cutOff = { ...limits, finishFlush: constants.Z_SYNC_FLUSH }

type Packing = { begins: Buffer; unpack: (packed: Buffer) => Buffer }

const packings: readonly Packing[] = [
  {
    // A header without flags is ten bytes. `gunzipSync` would refuse what follows the end.
    begins: Buffer.from([0x1f, 0x8b, 0x08, 0x00]),
    unpack: (packed) => inflateRawSync(packed.subarray(10), cutOff),
  },
  ...[0x01, 0x9c, 0xda].map((level) => ({
    begins: Buffer.from([0x78, level]),
    unpack: (packed: Buffer) => inflateSync(packed, cutOff),
  })),
  {
    begins: Buffer.from([0x28, 0xb5, 0x2f, 0xfd]),
    unpack: (packed) => zstdDecompressSync(packed, limits),
  },
]

function* placesOf(bytes: Buffer, begins: Buffer): Generator<number> {
  for (let at = bytes.indexOf(begins); at !== -1; at = bytes.indexOf(begins, at + 1)) yield at
}

/**
 * Whatever in a file begins like gzip, zlib or Zstandard, unpacked, and a whole file of Firefox's session. Snappy needs none of this:
 * a text of which no four letters stand before it is kept as it is.
 */
export function* unpackedParts(bytes: Buffer): Generator<Buffer> {
  const session = unpackMozLz4(bytes)
  if (session) yield session
  for (const { begins, unpack } of packings) {
    for (const at of placesOf(bytes, begins)) {
      let part: Buffer | undefined
      try {
        part = unpack(bytes.subarray(at, at + largest))
      } catch {
        // Two or four bytes that look like a beginning, and are none.
        continue
      }
      yield part
    }
  }
}
