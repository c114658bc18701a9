import { globSync } from 'node:fs'
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const script = join(import.meta.dirname, '../fixtures/break-api.js')

export type BrokenBuild = { path: string; remove: () => Promise<void> }

/** A copy of a build whose pages can be told what of the browser is to be broken: see `break-api.js`. */
export async function brokenBuild(build: string): Promise<BrokenBuild> {
  const path = await mkdtemp(join(tmpdir(), 'signpost-broken-'))
  await cp(build, path, { recursive: true })
  await cp(script, join(path, 'break-api.js'))
  for (const page of globSync('*.html', { cwd: path })) {
    const file = join(path, page)
    const html = await readFile(file, 'utf8')
    await writeFile(file, html.replace('<head>', '<head><script src="/break-api.js"></script>'))
  }
  return { path, remove: () => rm(path, { recursive: true, force: true, maxRetries: 5 }) }
}
