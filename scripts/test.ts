import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { type Count, countTests, type VitestReport } from './count-tests.ts'
import { ensureBrowsers } from './ensure-browsers.ts'
import { root, runStep } from './run-step.ts'

type Step = { name: string; words: readonly string[] } | { name: string; project: string }

const steps: readonly Step[] = [
  { name: 'types', words: ['tsc', '--noEmit'] },
  { name: 'lint', words: ['biome', 'ci', '.'] },
  { name: 'unused code', words: ['knip'] },
  { name: 'unit', project: 'unit' },
  { name: 'data contracts', project: 'data' },
  { name: 'build for Chromium', words: ['wxt', 'build', '-b', 'chrome'] },
  { name: 'build for Firefox', words: ['wxt', 'build', '-b', 'firefox'] },
  { name: 'built extension', project: 'build' },
]
// At the same time: each is mostly waiting for its own browser.
const endToEnd: readonly Step[] = [
  { name: 'Chromium', project: 'e2e-chromium' },
  { name: 'Firefox', project: 'e2e-firefox' },
]

async function readReport(file: string): Promise<VitestReport | undefined> {
  return readFile(file, 'utf8').then(JSON.parse, () => undefined)
}

async function run(step: Step, label?: string): Promise<Count> {
  const options = label === undefined ? {} : { label }
  if ('words' in step) {
    const code = await runStep(step.words, options)
    return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 }
  }
  const file = join(root, 'test-results', `${step.project}.json`)
  await rm(file, { force: true })
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
  const code = await runStep(['vitest', 'run', '--project', step.project, ...reporters], options)
  return countTests(await readReport(file), code)
}

const told = async (step: Step, label?: string): Promise<Count> => {
  console.log(`\n== ${step.name}`)
  const start = performance.now()
  const count = await run(step, label)
  const seconds = Math.round((performance.now() - start) / 1000)
  console.log(`== ${step.name}: ${count.passed} passed, ${count.failed} failed, in ${seconds} s`)
  return count
}

const counts: Count[] = []
try {
  await ensureBrowsers()
  for (const step of steps) counts.push(await told(step))
  counts.push(...(await Promise.all(endToEnd.map((step) => told(step, step.name)))))
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  counts.push({ passed: 0, failed: 1 })
}
const passed = counts.reduce((sum, count) => sum + count.passed, 0)
const failed = counts.reduce((sum, count) => sum + count.failed, 0)
process.exitCode = failed > 0 || passed === 0 ? 1 : 0
console.log(`${passed} passed, ${failed} failed`)
