import { join } from 'node:path'
import { coverageMap } from './coverage/coverage-map.ts'
import { coverageOf } from './coverage/coverage-of.ts'
import { coveragePage } from './coverage/coverage-page.ts'
import type { Directory } from './read-directory.ts'

const docs = join(import.meta.dirname, '../../docs')

/** The generated pages of the documentation: where each goes, and its text. */
export function coverageFiles(directory: Directory): { file: string; text: string }[] {
  const coverage = coverageOf(directory)
  const platforms = directory.platforms.flatMap(({ parsed }) => (parsed === undefined ? [] : [parsed]))
  return [
    { file: join(docs, 'coverage.md'), text: coveragePage(coverage, platforms) },
    { file: join(docs, 'coverage.svg'), text: coverageMap(coverage) },
  ]
}
