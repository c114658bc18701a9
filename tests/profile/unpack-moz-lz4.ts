/** What Firefox's `.jsonlz4` files begin with; after it stands the length of what is packed, in four bytes. */
const magic = Buffer.from('mozLz40\0', 'latin1')

/**
 * Unpacks a file of Firefox's session, one block of LZ4: https://github.com/lz4/lz4/blob/dev/doc/lz4_Block_format.md
 *
 * @returns undefined where it is no such file; what there is of one that is still being written.
 */
export function unpackMozLz4(file: Buffer): Buffer | undefined {
  if (!file.subarray(0, magic.length).equals(magic)) return undefined
  const unpacked = Buffer.alloc(file.readUInt32LE(magic.length))
  let from = magic.length + 4
  let to = 0
  const lengthFrom = (nibble: number): number => {
    let length = nibble
    if (nibble < 15) return length
    for (;;) {
      const more = file[from] ?? 0
      from += 1
      length += more
      if (more < 255) return length
    }
  }
  while (from < file.length) {
    const token = file[from] ?? 0
    from += 1
    const literals = lengthFrom(token >> 4)
    file.copy(unpacked, to, from, from + literals)
    from += literals
    to += literals
    // The last sequence has literals only.
    if (from + 2 > file.length) break
    const back = file.readUInt16LE(from)
    from += 2
    const length = lengthFrom(token & 15) + 4
    // Byte by byte: what is copied may reach into what is being written.
    for (let at = 0; at < length; at += 1) unpacked[to + at] = unpacked[to + at - back] ?? 0
    to += length
  }
  return unpacked.subarray(0, to)
}
