import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export const olderVersion = '0.0.1'

export type OlderBuild = { path: string; remove: () => Promise<void> }

/** A copy of a build that says it is an older version: no release is out yet whose files could stand in its place. */
export async function olderBuild(build: string): Promise<OlderBuild> {
  const path = await mkdtemp(join(tmpdir(), 'signpost-older-'))
  await cp(build, path, { recursive: true })
  const file = join(path, 'manifest.json')
  const manifest = JSON.parse(await readFile(file, 'utf8'))
  await writeFile(file, JSON.stringify({ ...manifest, version: olderVersion }))
  return { path, remove: () => rm(path, { recursive: true, force: true, maxRetries: 5 }) }
}
