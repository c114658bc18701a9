import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BrowserName, LaunchOptions } from './browser.ts'
import type { Closing } from './closing.ts'

/** The folder of the browser's profile: the one asked for, which stays, or one that is removed when the browser closes. */
export async function profileFolder(
  name: BrowserName,
  { profile }: LaunchOptions,
  closing: Closing,
): Promise<string> {
  if (profile !== undefined) return profile
  const made = await mkdtemp(join(tmpdir(), `signpost-${name}-`))
  closing.add(() => rm(made, { recursive: true, force: true, maxRetries: 5 }))
  return made
}
