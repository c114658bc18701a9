import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import * as v from 'valibot'

const root = join(import.meta.dirname, '../..')
const biome = createRequire(import.meta.url).resolve('@biomejs/biome/bin/biome')

// The reporter is marked as experimental (Biome 2.6): another shape stops here with a sentence, never with a false "all formatted".
const report = v.object({
  diagnostics: v.array(v.object({ category: v.string(), location: v.object({ path: v.string() }) })),
})

function runBiome(words: readonly string[], paths: readonly string[]): string {
  const options = [`--config-path=${root}`, '--vcs-enabled=false', '--max-diagnostics=none', ...words]
  const { stdout, error } = spawnSync(process.execPath, [biome, 'format', ...options, ...paths], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  })
  if (error) throw new Error('Biome did not start: run npm ci.', { cause: error })
  return stdout
}

/** Of these files and the files of these folders, those that Biome would write otherwise, as absolute paths. */
export function unformatted(paths: readonly string[]): string[] {
  const { diagnostics } = v.parse(report, JSON.parse(runBiome(['--reporter=json'], paths)))
  const found = diagnostics.filter(({ category }) => category === 'format')
  return [...new Set(found.map(({ location }) => resolve(root, location.path)))].toSorted()
}

/** Formats these files and the files of these folders, and nothing else of them. */
export function format(paths: readonly string[]): void {
  runBiome(['--write'], paths)
}
