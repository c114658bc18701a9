import { createHash } from 'node:crypto'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { addToFigure } from './figures.ts'

/** The SHA-256 of every file of a folder that fits the pattern, by its path: what two builds must have in common. */
export function fileDigests(folder: string, pattern: string): Record<string, string> {
  const files = globSync(pattern, { cwd: folder, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted()
  return Object.fromEntries(
    files.map((file) => {
      const bytes = readFileSync(file)
      addToFigure('bytes compared', bytes.length)
      return [file.slice(folder.length + 1), createHash('sha256').update(bytes).digest('hex')]
    }),
  )
}
