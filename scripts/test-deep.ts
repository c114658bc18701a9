import { globSync } from 'node:fs'
import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Count } from './count-tests.ts'
import { ensureBrowsers } from './ensure-browsers.ts'
import { root } from './run-step.ts'
import { conclude, runTestSteps, type TestStep, tellFailure } from './run-test-steps.ts'
import { sumFigures } from './sum-figures.ts'

const figures = join(root, 'test-results', 'figures.jsonl')
const variables = { SIGNPOST_CASES: '10000', SIGNPOST_FIGURES: figures }

const steps: readonly TestStep[] = [
  { name: 'properties, 10,000 cases each', project: 'unit*', variables },
  { name: 'releases, byte by byte', project: 'release', variables },
]
/** What drives a browser: any test in `tests/deep/`, in both. */
const journeys = globSync('tests/deep/**/*.test.ts', { cwd: root })
const builds: readonly TestStep[] = [
  { name: 'build for Chromium', words: ['wxt', 'build', '-b', 'chrome'] },
  { name: 'build for Firefox', words: ['wxt', 'build', '-b', 'firefox'] },
]
const endToEnd: readonly TestStep[] = [
  { name: 'Chromium', project: 'deep-chromium', variables },
  { name: 'Firefox', project: 'deep-firefox', variables },
]

async function runDeep(): Promise<Count> {
  await rm(figures, { force: true })
  const inTurn = (each: readonly TestStep[]): TestStep[][] => each.map((step) => [step])
  if (journeys.length === 0) return runTestSteps(inTurn(steps))
  await ensureBrowsers()
  return runTestSteps([...inTurn(steps), ...inTurn(builds), endToEnd])
}

const count = await runDeep().catch(tellFailure)
console.log()
for (const [name, sum] of sumFigures(await readFile(figures, 'utf8').catch(() => ''))) {
  console.log(`${name}: ${sum.toLocaleString('en')}`)
}
conclude(count)
