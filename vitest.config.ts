import { defineConfig } from 'vitest/config'
import { compileCatalogues } from './scripts/build/compile-catalogues.ts'
import { compileDirectory } from './scripts/build/compile-directory.ts'
import { compilePlatforms } from './scripts/build/compile-platforms.ts'

const plugins = [compileCatalogues({ mark: true }), compileDirectory(), compilePlatforms()]
const outside = ['node_modules/**', '.output/**', '.wxt/**', 'tests/**']

/** A journey through a real browser takes seconds; nothing here waits for a fixed time. */
const journey = { testTimeout: 120_000, hookTimeout: 120_000, fileParallelism: false }

/** Properties try hundreds of cases, and a busy machine is no fault of theirs: speed is the benchmark's business. */
const patient = { testTimeout: 60_000 }

export default defineConfig({
  test: {
    projects: [
      { plugins, test: { name: 'unit', include: ['**/*.test.{ts,tsx}'], exclude: outside, ...patient } },
      { plugins, test: { name: 'data', include: ['tests/data/**/*.test.ts'], ...patient } },
      { plugins, test: { name: 'build', include: ['tests/build/**/*.test.ts'], testTimeout: 120_000 } },
      ...(['chromium', 'firefox'] as const).map((browser) => ({
        plugins,
        test: {
          name: `e2e-${browser}`,
          include: ['tests/e2e/**/*.test.ts'],
          env: { SIGNPOST_BROWSER: browser },
          ...journey,
        },
      })),
    ],
  },
})
