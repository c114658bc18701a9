import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { deflateRawSync, gzipSync } from 'node:zlib'
import { print } from './figures.ts'

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`

/** Bytes of a zip of these files: 30 and 46 bytes and twice the name for each, and 22 at the end (PKWARE's APPNOTE, 4.3). */
async function zipSize(folder: string, files: readonly string[]): Promise<number> {
  const sizes = await Promise.all(
    files.map(async (file) => {
      const packed = deflateRawSync(await readFile(join(folder, file)), { level: 9 })
      return packed.length + 76 + 2 * Buffer.byteLength(file)
    }),
  )
  return sizes.reduce((sum, size) => sum + size, 22)
}

async function filesOf(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1))
}

async function filter(
  files: readonly string[],
  isWanted: (file: string) => Promise<boolean>,
): Promise<string[]> {
  const wanted = await Promise.all(files.map(isWanted))
  return files.filter((_file, index) => wanted[index])
}

/** What the panel's page names, and the words of an English reader: all that the first control waits for. */
export async function firstFiles(folder: string): Promise<string[]> {
  const html = await readFile(join(folder, 'popup.html'), 'utf8')
  const named = [...html.matchAll(/(?:src|href)="(\/[^"]+)"/g)].map((match) => match[1] ?? '')
  const catalogues = (await filesOf(folder)).filter((file) => /^chunks\/en-[\w-]+\.js$/.test(file))
  // Topics have English words of their own, in files that the panel does not ask for.
  const words = await filter(catalogues, async (file) =>
    (await readFile(join(folder, file), 'utf8')).includes('"app.openLarger"'),
  )
  return ['/popup.html', ...named, ...words.map((file) => `/${file}`)].filter((file) => file !== '/probe.js')
}

async function weigh(folder: string, files: readonly string[]): Promise<string> {
  let [bytes, packed] = [0, 0]
  for (const file of files) {
    bytes += (await stat(join(folder, file))).size
    packed += gzipSync(await readFile(join(folder, file))).length
  }
  return `${files.length} files, ${kilobytes(bytes)} (${kilobytes(packed)} with gzip)`
}

/** Prints what ships of a build, and what its panel loads; `whole` are the paths that were loaded when it was whole. */
export async function printPackageFigures(
  name: string,
  folder: string,
  whole: readonly string[] | undefined,
): Promise<void> {
  const files = await filesOf(folder)
  const loaded = whole && [...new Set(whole)].filter((file) => file !== '/probe.js')
  print(`What ships for ${name}`, [
    ['zip', `${files.length} files, ${kilobytes(await zipSize(folder, files))}`],
    ['the panel until usable', await weigh(folder, await firstFiles(folder))],
    ...(loaded ? [['the panel until whole', await weigh(folder, loaded)] as const] : []),
  ])
}
