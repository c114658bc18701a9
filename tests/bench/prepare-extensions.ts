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

/** Copies both extensions and puts the same probe first into their pages. Throws when there is no build at `signpost`. */
export async function prepareExtensions(signpost: string): Promise<PreparedExtensions> {
  const parent = await mkdtemp(join(tmpdir(), 'signpost-bench-'))
  const folders = { signpost: join(parent, 'signpost'), empty: join(parent, 'empty') }
  await cp(signpost, folders.signpost, { recursive: true })
  await cp(empty, folders.empty, { recursive: true })
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
