import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BrokenBuild } from './broken-build.ts'

const script = join(import.meta.dirname, '../fixtures/break-worker.js')

/** What the worker asks of the browser: calls that it may refuse, and listeners that it may not take. */
const refused = [
  'contextMenus.create',
  'contextMenus.update',
  'contextMenus.onClicked.addListener',
  'commands.onCommand.addListener',
  'action.openPopup',
  'tabs.create',
  'tabs.update',
  'scripting.executeScript',
  'runtime.sendMessage',
  'runtime.onInstalled.addListener',
  'runtime.onStartup.addListener',
  'runtime.onMessage.addListener',
  'runtime.onUpdateAvailable.addListener',
  'storage.session.get',
  'storage.session.set',
  'storage.session.remove',
  'storage.local.get',
  'storage.local.set',
  'storage.local.onChanged.addListener',
  'storage.onChanged.addListener',
  'storage.managed.get',
  'windows.getAll',
  'windows.onRemoved.addListener',
] as const

/** What may not be there at all. */
const missing = [
  'contextMenus',
  'commands',
  'action',
  'tabs',
  'scripting',
  'windows',
  'storage',
  'storage.session',
  'storage.local',
  'storage.managed',
  'runtime.onInstalled',
  'runtime.onStartup',
  'runtime.onMessage',
  'runtime.onUpdateAvailable',
  'navigator.locks',
] as const

export type BrokenWorker = { api: string; how: 'rejects' | 'missing' }

export const brokenWorkers: readonly BrokenWorker[] = [
  ...refused.map((api): BrokenWorker => ({ api, how: 'rejects' })),
  ...missing.map((api): BrokenWorker => ({ api, how: 'missing' })),
]

/** A copy of a build whose worker lacks one part of the browser: see `break-worker.js`. */
export async function brokenWorkerBuild(build: string, broken: BrokenWorker): Promise<BrokenBuild> {
  const path = await mkdtemp(join(tmpdir(), 'signpost-broken-'))
  await cp(build, path, { recursive: true })
  const file = join(path, 'background.js')
  const breaking = (await readFile(script, 'utf8')).replace('BROKEN', JSON.stringify(broken))
  await writeFile(join(path, 'break-worker.js'), breaking)
  // What is imported first runs first.
  await writeFile(file, `import './break-worker.js'\n${await readFile(file, 'utf8')}`)
  return { path, remove: () => rm(path, { recursive: true, force: true, maxRetries: 5 }) }
}
