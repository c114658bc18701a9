import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { format } from './biome-format.ts'
import { inKeyOrder, isInKeyOrder } from './key-order.ts'
import type { Directory, DirectoryFile } from './read-directory.ts'

/** Every file that people edit by hand. */
export function allFiles({ countries, platforms, concerns }: Directory): DirectoryFile<unknown>[] {
  return [...countries, ...platforms, concerns]
}

/** The folders and the file that are sorted and formatted. */
export function tidiedPaths({ folder }: Directory): string[] {
  return ['countries', 'platforms', 'concerns.json'].map((name) => join(folder, name))
}

/** Sorts the keys of every file and formats it, and changes nothing else. Gives the paths whose keys moved. Leaves alone what is no JSON. */
export function tidyFiles(directory: Directory): string[] {
  const mixed = allFiles(directory).filter(
    ({ content, schema }) => content !== undefined && !isInKeyOrder(content, schema),
  )
  for (const { file, content, schema } of mixed) {
    writeFileSync(file, `${JSON.stringify(inKeyOrder(content, schema), null, 2)}\n`)
  }
  format(tidiedPaths(directory))
  return mixed.map(({ path }) => path)
}
