import type { Count } from './count-tests.ts'
import { ensureBrowsers } from './ensure-browsers.ts'
import { conclude, runTestSteps, type TestStep, tellFailure } from './run-test-steps.ts'

const buildChromium: TestStep = { name: 'build for Chromium', words: ['wxt', 'build', '-b', 'chrome'] }
const buildFirefox: TestStep = { name: 'build for Firefox', words: ['wxt', 'build', '-b', 'firefox'] }
const checks: readonly (readonly TestStep[])[] = [
  [
    { name: 'types', words: ['tsc', '--noEmit'] },
    { name: 'lint', words: ['biome', 'ci', '.'] },
    { name: 'unused code', words: ['knip'] },
  ],
  [buildChromium],
  [buildFirefox],
  [
    { name: 'unit', project: 'unit*' },
    { name: 'data contracts', project: 'data' },
    { name: 'built extension', project: 'build' },
  ],
]
const chromium: TestStep = { name: 'Chromium', project: 'e2e-chromium' }
const firefox: TestStep = { name: 'Firefox', project: 'e2e-firefox' }

// What is mostly waiting, or goes one step at a time, shares the processors.
const parts = {
  everything: [...checks, [chromium, firefox]],
  check: checks,
  chromium: [[buildChromium], [chromium]],
  firefox: [[buildFirefox], [firefox]],
} as const

const isPart = (name: string): name is keyof typeof parts => name in parts

async function runPart(name: string): Promise<Count> {
  if (!isPart(name)) throw new Error(`There is no part ${name}, only ${Object.keys(parts).join(', ')}.`)
  if (name !== 'check') await ensureBrowsers()
  return runTestSteps(parts[name])
}

conclude(await runPart(process.argv[2] ?? 'everything').catch(tellFailure))
