import { mkdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { type Count, countTests, type VitestReport } from './count-tests.ts'
import { root, runStep } from './run-step.ts'

/** A program that must end well, or projects of `vitest.config.ts`, such as `unit*`, whose tests are counted. */
export type TestStep = { name: string; variables?: Readonly<Record<string, string>> } & (
  | { words: readonly string[] }
  | { project: string }
)

async function readReport(file: string): Promise<VitestReport | undefined> {
  return readFile(file, 'utf8').then(JSON.parse, () => undefined)
}

async function run(step: TestStep, label?: string): Promise<Count> {
  const options = {
    ...(label !== undefined && { label }),
    ...(step.variables && { variables: step.variables }),
  }
  if ('words' in step) {
    const code = await runStep(step.words, options)
    return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 }
  }
  const folder = join(root, 'test-results')
  const file = join(folder, `${step.project.replace('*', '')}.json`)
  await mkdir(folder, { recursive: true })
  await rm(file, { force: true })
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
  const code = await runStep(['vitest', 'run', '--project', step.project, ...reporters], options)
  return countTests(await readReport(file), code)
}

async function told(step: TestStep, label?: string): Promise<Count> {
  console.log(`\n== ${step.name}`)
  const start = performance.now()
  const count = await run(step, label)
  const seconds = Math.round((performance.now() - start) / 1000)
  console.log(`== ${step.name}: ${count.passed} passed, ${count.failed} failed, in ${seconds} s`)
  return count
}

/** Runs stages one after the other, the steps of a stage at the same time, and counts all their tests. */
export async function runTestSteps(stages: readonly (readonly TestStep[])[]): Promise<Count> {
  const counts: Count[] = []
  for (const stage of stages) {
    const label = (step: TestStep): string | undefined => (stage.length > 1 ? step.name : undefined)
    counts.push(...(await Promise.all(stage.map((step) => told(step, label(step))))))
  }
  const sum = (of: keyof Count): number => counts.reduce((total, count) => total + count[of], 0)
  return { passed: sum('passed'), failed: sum('failed') }
}

/** Prints the last line of a run and sets the exit code: 0 only where something passed and nothing failed. */
export function conclude({ passed, failed }: Count): void {
  process.exitCode = failed > 0 || passed === 0 ? 1 : 0
  console.log(`${passed} passed, ${failed} failed`)
}

/** Prints why the steps could not all be run. That counts as one failure. */
export function tellFailure(error: unknown): Count {
  console.error(error instanceof Error ? error.message : error)
  return { passed: 0, failed: 1 }
}
