import { ensureBrowsers } from './ensure-browsers.ts'
import { conclude, runTestSteps, type TestStep, tellFailure } from './run-test-steps.ts'

const steps: readonly TestStep[] = [
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
const endToEnd: readonly TestStep[] = [
  { name: 'Chromium', project: 'e2e-chromium' },
  { name: 'Firefox', project: 'e2e-firefox' },
]

conclude(
  await ensureBrowsers()
    .then(() => runTestSteps(steps, endToEnd))
    .catch(tellFailure),
)
