import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join, sep } from 'node:path'
import { inflateRawSync } from 'node:zlib'

/** Signatures and offsets of the format: https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT, 4.3.7, 4.3.12 and 4.3.16. */
const endLength = 22

/** Unpacks a zip without comment, encryption or 64-bit sizes, such as WXT writes. @throws where it is another. */
export async function unpackZip(file: string, folder: string): Promise<void> {
  const zip = await readFile(file)
  const end = zip.length - endLength
  if (zip.readUInt32LE(end) !== 0x06054b50) throw new Error(`${file} does not end as a zip does.`)
  let at = zip.readUInt32LE(end + 16)
  for (let left = zip.readUInt16LE(end + 10); left > 0; left--) {
    const nameLength = zip.readUInt16LE(at + 28)
    const name = zip.toString('utf8', at + 46, at + 46 + nameLength)
    const local = zip.readUInt32LE(at + 42)
    const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28)
    const packed = zip.subarray(start, start + zip.readUInt32LE(at + 20))
    const target = join(folder, name)
    if (!target.startsWith(folder + sep))
      throw new Error(`${file} would write outside of its folder: ${name}`)
    await mkdir(dirname(target), { recursive: true })
    await writeFile(target, zip.readUInt16LE(at + 10) === 0 ? packed : inflateRawSync(packed))
    at += 46 + nameLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32)
  }
}
