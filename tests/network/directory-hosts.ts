import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../../scripts/run-step.ts'

/** Every host that any file of the directory names, be it of a hotline, a platform or who helps: what must not be looked up. */
export function directoryHosts(): ReadonlySet<string> {
  const hosts = new Set<string>()
  for (const file of globSync('directory/**/*.json', { cwd: root })) {
    const text = readFileSync(join(root, file), 'utf8')
    for (const [, host] of text.matchAll(/https?:\/\/([\w.-]+)/g)) if (host) hosts.add(host.toLowerCase())
  }
  return hosts
}
