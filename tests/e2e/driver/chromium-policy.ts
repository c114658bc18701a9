import { mkdir, rm, writeFile } from 'node:fs/promises'

const folder = '/etc/chromium/policies/managed'

/**
 * Sets the managed policy of one extension, as a fleet's administrator does, and gives what takes it away again.
 * Chromium reads policy from this one folder only, so it needs root; throws when it may not write there.
 *
 * @param text a whole policy file. Every Chromium on the machine reads it, so it may name this extension alone.
 */
export async function setChromiumPolicy(id: string, text: string): Promise<() => Promise<void>> {
  const file = `${folder}/signpost-test-${id}.json`
  try {
    await mkdir(folder, { recursive: true })
    await writeFile(file, text)
  } catch (cause) {
    throw new Error(`Cannot set a policy for Chromium: ${folder} takes no file. Run as root.`, { cause })
  }
  return () => rm(file, { force: true })
}
