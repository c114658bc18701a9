import { globSync, readFileSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type BrokenBuild, brokenBuild } from './broken-build.ts'

export type RenamedBuild = BrokenBuild & {
  /** The hosts that were named in the build, of those that were to be renamed. */
  renamed: ReadonlySet<string>
}

/** What a host is called in such a build. */
export const renamedHost = (host: string): string => `${host}.renamed.example.net`

/** A copy of a build, as `brokenBuild` makes it, whose links lead to hosts of other names: of those that a browser may ask for by itself. */
export async function renamedBuild(build: string, hosts: readonly string[]): Promise<RenamedBuild> {
  const copy = await brokenBuild(build)
  const renamed = new Set<string>()
  for (const name of globSync('**/*.{js,json,html}', { cwd: copy.path })) {
    const file = join(copy.path, name)
    const before = await readFile(file, 'utf8')
    const after = before.replace(/(https?:\/\/)([\w.-]+)/g, (whole, scheme: string, host: string) => {
      if (!hosts.includes(host.toLowerCase())) return whole
      renamed.add(host.toLowerCase())
      return scheme + renamedHost(host)
    })
    if (after !== before) await writeFile(file, after)
  }
  return { ...copy, renamed }
}

/** Every host that a build names in an address. */
export function linkedHosts(build: string): ReadonlySet<string> {
  const texts = globSync('**/*.{js,json,html}', { cwd: build }).map((name) =>
    readFileSync(join(build, name), 'utf8'),
  )
  return new Set(
    texts.flatMap((text) => [...text.matchAll(/https?:\/\/([\w.-]+)/g)].map(([, host = '']) => host)),
  )
}
