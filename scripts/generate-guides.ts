/** Writes `docs/guides/`, the guides for the web, from the English catalogue: `node scripts/generate-guides.ts`. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { guidesMarkdown } from './build/guides-markdown.ts'

const folder = join(import.meta.dirname, '../docs/guides')
for (const [name, text] of Object.entries(guidesMarkdown())) writeFileSync(join(folder, name), text)
