import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { deflateSync, gzipSync, zstdCompressSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { searchFolder } from '../profile/search-folder.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'signpost-search-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const text = 'wren meadow/Ü'
const around = (bytes: Buffer): Buffer =>
  Buffer.concat([Buffer.from('before '), bytes, Buffer.from(' after')])
const ways: [string, Buffer][] = [
  ['utf8', Buffer.from(text)],
  ['utf16', Buffer.from(text, 'utf16le')],
  ['percent', Buffer.from(encodeURIComponent(text))],
  ['base64', Buffer.from(Buffer.from(`x${text}y`).toString('base64'))],
  ['gzip', gzipSync(text)],
  ['zlib', deflateSync(text)],
  ['zstd', zstdCompressSync(text)],
]

test.each(ways)('a text is found in a profile as %s', async (way, bytes) => {
  await writeFile(join(folder, `${way}-000123.log`), around(bytes))
  const { found } = await searchFolder(folder, [text, 'nowhere'])
  expect(found[text]).toContain(`${way.replace(/\d+/g, '#')}-#.log`)
  expect(found.nowhere).toEqual([])
})
