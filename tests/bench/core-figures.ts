import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'vite'
import { compileDirectory } from '../../scripts/build/compile-directory.ts'
import { compilePlatforms } from '../../scripts/build/compile-platforms.ts'
import { print, spread } from './figures.ts'

type Core = typeof import('./core-entry.ts')

const evidence = { languages: ['en-US', 'fil'], uiLanguage: 'en-US', timeZone: 'Asia/Manila' }
const address = 'https://www.tiktok.com/@someone/video/7212345678901234567?lang=en'
const captured = {
  url: address,
  title: 'A video',
  language: 'en',
  canonical: address,
  jsonLd: [
    JSON.stringify({
      '@type': 'VideoObject',
      author: { name: 'Some One' },
      uploadDate: '2026-01-02T03:04:05Z',
    }),
  ],
}

/** Microseconds a call takes, in rounds of many calls; the first rounds, which warm the engine up, are left out. */
async function timed(call: () => unknown, calls: number, rounds = 25): Promise<number[]> {
  const times: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    const start = performance.now()
    for (let each = 0; each < calls; each += 1) await call()
    times.push(((performance.now() - start) * 1000) / calls)
  }
  return times.slice(4)
}

async function firstTimes(calls: readonly (() => Promise<unknown>)[]): Promise<number[]> {
  const times: number[] = []
  for (const call of calls) {
    const start = performance.now()
    await call()
    times.push((performance.now() - start) * 1000)
  }
  return times
}

/** Builds the core as it ships, in chunks, and prints how long its calls take here, in Node. */
export async function printCoreFigures(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'signpost-bench-core-'))
  try {
    await build({
      configFile: false,
      logLevel: 'error',
      plugins: [compileDirectory(), compilePlatforms()],
      build: {
        ssr: join(import.meta.dirname, 'core-entry.ts'),
        outDir: folder,
        emptyOutDir: true,
        minify: true,
      },
    })
    await writeFile(join(folder, 'package.json'), '{ "type": "module" }')
    const core: Core = await import(pathToFileURL(join(folder, 'core-entry.js')).href)
    const first = core.countryCodes.map((code) => () => core.servicesFor(code, 'imagery'))
    const micro = (values: number[]): string => spread(values, 'µs', 1)
    print('The core, microseconds a call in Node', [
      ['rankCountries', micro(await timed(() => core.rankCountries(evidence), 500))],
      ['servicesFor, chunk loaded for the first time', micro(await firstTimes(first))],
      ['servicesFor, chunk in memory', micro(await timed(() => core.servicesFor('PH', 'imagery'), 500))],
      ['recognise', micro(await timed(() => core.recognise(address), 500))],
      ['readPage', micro(await timed(() => core.readPage(captured, {}, { url: address }, Date.now()), 500))],
    ])
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
