import { readdir, readFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { unpackedParts } from './unpacked-parts.ts'

/** What was searched for, the kinds of files that hold it (numbers in their names left out), and how much was read. */
export type Search = { bytes: number; found: Readonly<Record<string, readonly string[]>> }

/** Base64 in each of the three places where a text may begin within its triples; what depends on its neighbours is left out. */
function base64Forms(text: string): string[] {
  return [0, 1, 2].map((shift) => {
    const whole = Buffer.concat([Buffer.alloc(shift), Buffer.from(text)])
    const kept = whole.length - (whole.length % 3)
    return whole
      .subarray(0, kept)
      .toString('base64')
      .slice(shift === 0 ? 0 : 4)
  })
}

function formsOf(text: string): Buffer[] {
  const plain = [...new Set([text, encodeURIComponent(text), JSON.stringify(text).slice(1, -1)])]
  return [
    ...plain.flatMap((form) => [Buffer.from(form), Buffer.from(form, 'utf16le')]),
    ...base64Forms(text).map((form) => Buffer.from(form)),
  ]
}

/** A profile that is in use loses files between two looks. */
export async function bytesOf(path: string): Promise<Buffer | undefined> {
  try {
    return await readFile(path)
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw error
  }
}

const kindOf = (path: string): string => path.replace(/[0-9A-F]{8,}|\d+/g, '#')

/**
 * Searches every file below a folder, and the names of the files themselves, for texts: as UTF-8, UTF-16, percent-encoded, as
 * JSON and Base64, also where a browser has packed them.
 */
export async function searchFolder(folder: string, texts: readonly string[]): Promise<Search> {
  const wanted = texts.map((text) => ({ text, forms: formsOf(text) }))
  const found = new Map(texts.map((text) => [text, new Set<string>()]))
  let bytes = 0
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  for (const entry of entries.filter((each) => each.isFile())) {
    const path = join(entry.parentPath, entry.name)
    const file = await bytesOf(path)
    if (file === undefined) continue
    bytes += file.length
    const name = relative(folder, path)
    for (const part of [Buffer.from(name), file, ...unpackedParts(file)]) {
      for (const { text, forms } of wanted) {
        if (forms.some((form) => part.includes(form))) found.get(text)?.add(kindOf(name))
      }
    }
  }
  return {
    bytes,
    found: Object.fromEntries([...found].map(([text, kinds]) => [text, [...kinds].toSorted()])),
  }
}
