import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { bytesOf } from './search-folder.ts'
import { unpackMozLz4 } from './unpack-moz-lz4.ts'
import { unpackedParts } from './unpacked-parts.ts'

/** Every distinct address of the extension that a folder holds, wherever and however a browser wrote it, without its origin. */
export async function ownAddressesIn(folder: string, origin: string): Promise<string[]> {
  const found = new Set<string>()
  // In a binary file the next thing written stands right behind an address.
  const page = '(/[\\w-]+\\.html(?:[#?][\\w./=&%-]{2,})?)'
  const pattern = new RegExp(`${origin.replace(/[.*+?^$()|[\]\\]/g, '\\$&')}${page}`, 'g')
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  for (const entry of entries.filter((each) => each.isFile())) {
    const file = await bytesOf(join(entry.parentPath, entry.name))
    if (file === undefined) continue
    for (const part of [file, ...unpackedParts(file)]) {
      const written = part.toString('latin1')
      // UTF-16 of such an address is the same letters with a zero after each.
      for (const text of [written, written.replaceAll('\0', '')]) {
        for (const [, path = ''] of text.matchAll(pattern)) found.add(path)
      }
    }
  }
  return [...found].toSorted()
}

type Kept = { url: string; title: string; state: unknown; form: unknown }

/** Every page of the extension in Firefox's saved sessions, open or closed: what is kept of it beside its place on the screen. */
export async function ownPagesInSessions(folder: string, origin: string): Promise<Kept[]> {
  const kept: Kept[] = []
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  for (const entry of entries.filter(({ name }) => name.endsWith('lz4'))) {
    const file = await bytesOf(join(entry.parentPath, entry.name))
    const text = file && unpackMozLz4(file)
    if (text === undefined) continue
    const visit = (value: unknown): void => {
      if (typeof value !== 'object' || value === null) return
      if ('entries' in value && Array.isArray(value.entries)) {
        for (const { url, title, structuredCloneState } of value.entries) {
          if (String(url).startsWith(origin)) {
            const form = 'formdata' in value ? value.formdata : undefined
            kept.push({ url: String(url).slice(origin.length), title, state: structuredCloneState, form })
          }
        }
      }
      for (const each of Object.values(value)) visit(each)
    }
    visit(JSON.parse(text.toString('utf8')))
  }
  return kept
}
