import { globSync, readFileSync } from 'node:fs'
import { defineConfig } from 'vitest/config'
import { compileCatalogues } from './scripts/build/compile-catalogues.ts'
import { compileDirectory } from './scripts/build/compile-directory.ts'
import { compileFieldWords } from './scripts/build/compile-field-words.ts'
import { compilePlatforms } from './scripts/build/compile-platforms.ts'
import { propertyCases } from './tests/property-cases.ts'

const plugins = [
  compileCatalogues({ mark: true }),
  compileDirectory(),
  compileFieldWords(),
  compilePlatforms(),
]
const outside = ['node_modules/**', '.output/**', '.wxt/**', 'tests/**']
const browsers = ['chromium', 'firefox'] as const

const unitTests = globSync('**/*.test.{ts,tsx}', {
  cwd: import.meta.dirname,
  exclude: (path) => outside.some((folder) => path === folder.replace('/**', '')),
})
/** What puts something in the place of a module or a global keeps it to itself; all others share theirs, in a third of the time. */
const apart = unitTests.filter((file) =>
  /\bvi\.(mock|stubGlobal)\b/.test(readFileSync(new URL(file, import.meta.url), 'utf8')),
)

/** What `npm test` runs with short tables: see `inShort` in `tests/e2e/journey.ts`. */
const withLongTables = ['tests/e2e/{leave,young,zones}.test.ts']

/** A journey through a real browser takes seconds; nothing here waits for a fixed time. */
const journey = { testTimeout: 120_000, hookTimeout: 120_000, fileParallelism: false, isolate: false }

/** Properties try hundreds of cases, and a busy machine is no fault of theirs: speed is the benchmark's business. */
const patient = { testTimeout: 120 * Math.max(500, propertyCases) }

/** Counted only where the figure is printed: fast-check takes its time to load in every file. */
const counted = process.env.SIGNPOST_FIGURES ? { setupFiles: ['tests/count-cases.ts'] } : {}

export default defineConfig({
  test: {
    projects: [
      {
        plugins,
        test: { name: 'unit', include: unitTests, exclude: apart, isolate: false, ...patient, ...counted },
      },
      { plugins, test: { name: 'unit-apart', include: apart, ...patient, ...counted } },
      { plugins, test: { name: 'data', include: ['tests/data/**/*.test.ts'], isolate: false, ...patient } },
      { plugins, test: { name: 'build', include: ['tests/build/**/*.test.ts'], testTimeout: 120_000 } },
      { plugins, test: { name: 'release', include: ['tests/release/**/*.test.ts'], testTimeout: 1_200_000 } },
      // Pictures to look at, not tests: `npm run gallery`.
      {
        plugins,
        test: {
          name: 'gallery',
          include: ['tests/gallery/**/*.test.ts'],
          env: { SIGNPOST_BROWSER: 'chromium' },
          ...journey,
        },
      },
      ...(['e2e', 'deep'] as const).flatMap((folder) =>
        browsers.map((browser) => ({
          plugins,
          test: {
            name: `${folder}-${browser}`,
            include: [`tests/${folder}/**/*.test.ts`, ...(folder === 'deep' ? withLongTables : [])],
            env: { SIGNPOST_BROWSER: browser, ...(folder === 'deep' && { SIGNPOST_LONG: 'yes' }) },
            ...journey,
          },
        })),
      ),
    ],
  },
})
