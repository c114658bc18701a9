/** Writes the files of `docs/deploy/` from its `policy.json`: `node scripts/generate-deployment.ts`. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import policy from '../docs/deploy/policy.json' with { type: 'json' }
import { deploymentFiles } from './deploy/deployment-files.ts'
import { format } from './directory/biome-format.ts'

const folder = join(import.meta.dirname, '../docs/deploy')
for (const [name, text] of deploymentFiles(policy)) {
  const file = join(folder, name)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
}
format([folder])
