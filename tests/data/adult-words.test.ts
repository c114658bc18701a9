import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readingGrade, readMessage } from '../reading-level.ts'

// Read, not imported: Vite compiles the catalogues that are imported.
const words: Readonly<Record<string, string>> = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../locales/en.json'), 'utf8'),
)

/** Whole sentences by what they are about; labels and names say nothing of how a text reads. */
const sentences = Object.entries(words).filter(([, text]) => /\w{2,}[.?]$/.test(text))
const subjects = [...Map.groupBy(sentences, ([key]) => key.split('.')[0] ?? '')]

test.each(subjects)('what adults read about “%s” is of grade 8 or lower', (_subject, messages) => {
  expect(readingGrade(messages.map(([, text]) => readMessage(text)).join('\n'))).toBeLessThanOrEqual(8)
})
