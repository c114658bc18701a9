import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { leadsThere } from './links/link-outcome.ts'
import { linkTargets } from './links/link-targets.ts'
import { linksTable } from './links/links-table.ts'
import { type OpenOptions, openAll } from './links/open-all.ts'
import { progressBar } from './links/progress-bar.ts'
import type { Directory } from './read-directory.ts'
import type { Terminal } from './terminal.ts'

const patience: OpenOptions = { concurrency: 8, timeout: 20_000, retries: 2, backoff: 2000 }

/**
 * Opens every address that is shown, and with `sources` every page where a fact was read, and writes `links.json` (all) and `links.md`
 * (what failed or moved) to the folder `out`. Gives the exit code: 1 if any failed.
 */
export async function linksCommand(
  directory: Directory,
  { sources, out }: { sources: boolean; out: string },
  { print, warn, now }: Terminal,
  options: OpenOptions = patience,
): Promise<number> {
  const targets = linkTargets(directory, sources)
  const step = Math.max(1, Math.floor(targets.length / 50))
  const opened = await openAll(targets, {
    ...options,
    onProgress: (done, total) => {
      if (done % step === 0 || done === total) warn(progressBar(done, total))
    },
  })
  const table = linksTable(opened)
  mkdirSync(out, { recursive: true })
  const record = { openedOn: now.toISOString().slice(0, 10), links: opened }
  writeFileSync(join(out, 'links.json'), `${JSON.stringify(record, null, 2)}\n`)
  writeFileSync(join(out, 'links.md'), `${table}\n`)
  print(table)
  print(`Written to ${join(out, 'links.json')} and ${join(out, 'links.md')}.`)
  return opened.every(({ outcome }) => leadsThere(outcome)) ? 0 : 1
}
