import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const page = join(import.meta.dirname, '../docs/dependencies.md')
const packageName = /^(?:@[\w.-]+\/)?[\w.-]+$/

/** The packages in the first column of the tables under a heading of `docs/dependencies.md`; of all headings where none is named. */
export function documentedPackages(heading?: string): string[] {
  const sections = readFileSync(page, 'utf8').split(/^## /m)
  const chosen = heading === undefined ? sections : sections.filter((text) => text.startsWith(`${heading}\n`))
  const cells = chosen.flatMap((text) => [...text.matchAll(/^\|([^|]*)\|/gm)].map(([, cell = '']) => cell))
  const names = cells.flatMap((cell) => [...cell.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name))
  return names.filter((name) => packageName.test(name)).toSorted()
}
