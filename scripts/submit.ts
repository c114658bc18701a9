import { join } from 'node:path'
import project from '../package.json' with { type: 'json' }
import { submission } from './release/submission.ts'
import { root, runStep } from './run-step.ts'

const fileOf = (name: string): string =>
  join(root, '.output', `${project.name}-${project.version}-${name}.zip`)

const { to, without, isDryRun, variables } = submission(process.env, fileOf)
for (const store of without) console.log(`${store}: no secrets, so nothing is sent there.`)
for (const store of to)
  console.log(`${store}: ${isDryRun ? 'a dry run, so nothing is sent' : 'sending the release'}.`)
if (to.length > 0) {
  const words = ['wxt', 'submit', ...(isDryRun ? ['--dry-run'] : [])]
  process.exitCode = await runStep(words, { variables })
}
