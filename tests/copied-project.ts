import { execFile } from 'node:child_process'
import { cp, mkdir, mkdtemp, rm, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, delimiter, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { root } from '../scripts/run-step.ts'

const leftOut = new Set(['node_modules', '.output', '.wxt', '.git', 'test-results', 'web-ext-artifacts'])

/** Another day, zone, language and purpose than those of this machine. */
export const elsewhere: Readonly<Record<string, string>> = {
  NODE_OPTIONS: `--import=${pathToFileURL(join(import.meta.dirname, 'shifted-clock.ts')).href}`,
  TZ: 'Pacific/Chatham',
  LC_ALL: 'tr_TR.UTF-8',
  LANG: 'tr_TR.UTF-8',
  NODE_ENV: 'development',
}

/** A folder that is gone when the test is over, at a path that a careless tool would trip over. */
export async function folderElsewhere(): Promise<AsyncDisposable & { folder: string }> {
  const above = await mkdtemp(join(tmpdir(), 'signpost-'))
  const folder = join(above, 'Böse Pfade', 'tiefer')
  await mkdir(folder, { recursive: true })
  return { folder, [Symbol.asyncDispose]: () => rm(above, { recursive: true, force: true }) }
}

/** Copies the project as a clean checkout would have it, with the packages that are installed here. */
export async function copyProject(folder: string): Promise<void> {
  await cp(root, folder, { recursive: true, filter: (path) => !leftOut.has(basename(path)) })
  await symlink(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction')
}

/** Runs a program in a folder, with the project's own programs before those of the machine. @throws with what it printed when it fails. */
export async function runIn(
  folder: string,
  [program = '', ...words]: readonly string[],
  variables: Readonly<Record<string, string>> = {},
): Promise<void> {
  const path = [join(folder, 'node_modules', '.bin'), process.env.PATH ?? ''].join(delimiter)
  const options = {
    cwd: folder,
    env: { ...process.env, ...variables, PATH: path },
    maxBuffer: 64 * 1024 * 1024,
    // npm's programs are .cmd files on Windows, which only a shell runs.
    shell: process.platform === 'win32',
  }
  await promisify(execFile)(program, words, options)
}
