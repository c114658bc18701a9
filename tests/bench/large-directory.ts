import { cp, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { root, runStep } from '../../scripts/run-step.ts'

/** Ten times as large as it is: each country's file once more for each of these. */
const copies = [1, 2, 3, 4, 5, 6, 7, 8, 9]

type Service = { id: string; reportUrl?: unknown; homepage?: unknown }

const notCopied = new Set(['node_modules', '.output', '.wxt', '.git', 'test-results'])

/** Another country's services: ids and hosts of their own, so that every table made of them grows as well. */
function another(text: string, copy: number): string {
  const country: { services: Service[] } = JSON.parse(text)
  const services = country.services.map((service) => ({
    ...JSON.parse(JSON.stringify(service).replaceAll('"https://', `"https://copy-${copy}.`)),
    id: `${service.id}-${copy}`,
  }))
  return JSON.stringify({ ...country, services })
}

async function enlarge(folder: string): Promise<void> {
  for (const file of (await readdir(folder)).filter((name) => name.endsWith('.json'))) {
    const text = await readFile(join(folder, file), 'utf8')
    for (const copy of copies) {
      await writeFile(join(folder, file.replace('.json', `-${copy}.json`)), another(text, copy))
    }
  }
}

/** A Signpost built from ten times as many country files, for the figure that the panel does not get slower by them. */
export type LargeDirectory = { builds: string; remove(): Promise<void> }

/** Builds it for both browsers, in a folder of its own. Takes about 15 seconds. Throws when a build fails. */
export async function buildLargeDirectory(browsers: readonly string[]): Promise<LargeDirectory> {
  const folder = await mkdtemp(join(tmpdir(), 'signpost-bench-large-'))
  await cp(root, folder, {
    recursive: true,
    filter: (source) => !notCopied.has(relative(root, source).split('/')[0] ?? ''),
  })
  await symlink(join(root, 'node_modules'), join(folder, 'node_modules'))
  await enlarge(join(folder, 'directory/countries'))
  for (const browser of browsers) {
    const code = await runStep(['wxt', 'build', '-b', browser, '--level', 'warn', folder], {
      label: `ten times, ${browser}`,
    })
    if (code !== 0) throw new Error(`Signpost with ten times the directory cannot be built for ${browser}.`)
  }
  return {
    builds: join(folder, '.output'),
    remove: () => rm(folder, { recursive: true, force: true, maxRetries: 5 }),
  }
}
