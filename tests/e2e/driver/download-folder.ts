import { mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Closing } from './closing.ts'

/** A folder of its own that a browser saves files into without asking where. */
export type DownloadFolder = {
  path: string
  /** The files that are saved by now, by their names, as text. */
  files: () => Promise<Record<string, string>>
}

/** Both browsers write beside a file, under these endings, while it is not whole. */
const unfinished = /\.(?:crdownload|part)$/

/** Makes the folder; it is removed when the browser closes. */
export async function downloadFolder(closing: Closing): Promise<DownloadFolder> {
  const parent = await mkdtemp(join(tmpdir(), 'signpost-downloads-'))
  closing.add(() => rm(parent, { recursive: true, force: true }))
  const path = join(parent, 'downloads')
  await mkdir(path)
  return {
    path,
    files: async () => {
      const names = await readdir(path)
      const named = names.filter((name) => !unfinished.test(name)).toSorted()
      const texts = await Promise.all(named.map((name) => readFile(join(path, name), 'utf8')))
      // Firefox holds the name with an empty file, some moments before the other is there, until that is whole and is
      // moved over it. Nothing that Signpost saves is empty.
      const saved = named.map((name, at): [string, string] => [name, texts[at] ?? ''])
      return Object.fromEntries(saved.filter(([, text]) => text !== ''))
    },
  }
}
