import type { Count } from './count-tests.ts'
import { ensureBrowsers } from './ensure-browsers.ts'
import { conclude, runTestSteps, type TestStep, tellFailure } from './run-test-steps.ts'

const buildChromium: TestStep = { name: 'build for Chromium', words: ['wxt', 'build', '-b', 'chrome'] }
const buildFirefox: TestStep = { name: 'build for Firefox', words: ['wxt', 'build', '-b', 'firefox'] }
const checks: readonly TestStep[] = [
  { name: 'types', words: ['tsc', '--noEmit'] },
  { name: 'lint', words: ['biome', 'ci', '.'] },
  { name: 'unused code', words: ['knip'] },
  { name: 'unit', project: 'unit*' },
  { name: 'data contracts', project: 'data' },
  buildChromium,
  buildFirefox,
  { name: 'built extension', project: 'build' },
]
const chromium: TestStep = { name: 'Chromium', project: 'e2e-chromium' }
const firefox: TestStep = { name: 'Firefox', project: 'e2e-firefox' }

const parts = {
  // Both browsers at the same time: each is mostly waiting for its own.
  everything: { inTurn: checks, atOnce: [chromium, firefox] },
  check: { inTurn: checks, atOnce: [] },
  chromium: { inTurn: [buildChromium], atOnce: [chromium] },
  firefox: { inTurn: [buildFirefox], atOnce: [firefox] },
} as const

const isPart = (name: string): name is keyof typeof parts => name in parts

async function runPart(name: string): Promise<Count> {
  if (!isPart(name)) throw new Error(`There is no part ${name}, only ${Object.keys(parts).join(', ')}.`)
  const { inTurn, atOnce } = parts[name]
  if (atOnce.length > 0) await ensureBrowsers()
  return runTestSteps(inTurn, atOnce)
}

conclude(await runPart(process.argv[2] ?? 'everything').catch(tellFailure))
