import { copyFile, cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** The extension that is measured, and the one it is measured against. */
export type Contestant = 'signpost' | 'empty'
export const contestants: readonly Contestant[] = ['signpost', 'empty']

export type PreparedExtensions = {
  /** Absolute folders of unpacked extensions whose pages tell their times. */
  folders: Readonly<Record<Contestant, string>>
  remove(): Promise<void>
}

const probe = join(import.meta.dirname, 'probe.js')
const empty = join(import.meta.dirname, '../fixtures/empty-extension')

/** Two builds of one extension share an id, and Firefox would install the second in place of the first. */
async function takeOwnId(folder: string): Promise<void> {
  const file = join(folder, 'manifest.json')
  const manifest = JSON.parse(await readFile(file, 'utf8'))
  if (manifest.browser_specific_settings?.gecko === undefined) return
  manifest.browser_specific_settings.gecko.id = 'empty-extension@example.org'
  await writeFile(file, JSON.stringify(manifest))
}

/**
 * Copies both extensions and puts the same probe first into their pages. The other is the empty one unless told. Throws
 * when there is no build at `signpost`.
 */
export async function prepareExtensions(signpost: string, other = empty): Promise<PreparedExtensions> {
  const parent = await mkdtemp(join(tmpdir(), 'signpost-bench-'))
  const folders = { signpost: join(parent, 'signpost'), empty: join(parent, 'empty') }
  await cp(signpost, folders.signpost, { recursive: true })
  await cp(other, folders.empty, { recursive: true })
  await takeOwnId(folders.empty)
  const pages = [
    join(folders.signpost, 'popup.html'),
    join(folders.signpost, 'report.html'),
    join(folders.empty, 'popup.html'),
  ]
  for (const page of pages) {
    const html = await readFile(page, 'utf8')
    await writeFile(page, html.replace('<head>', '<head><script src="/probe.js"></script>'))
  }
  for (const contestant of contestants) await copyFile(probe, join(folders[contestant], 'probe.js'))
  return { folders, remove: () => rm(parent, { recursive: true, force: true, maxRetries: 5 }) }
}
