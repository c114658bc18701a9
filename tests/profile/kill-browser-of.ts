import { readdir, readFile } from 'node:fs/promises'

/** Every process of the browser that was started on a profile, with what it was started by. */
async function processesOf(profile: string): Promise<number[]> {
  const found: number[] = []
  for (const pid of (await readdir('/proc')).filter((name) => /^\d+$/.test(name))) {
    const words = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')
    if (words.includes(profile) && Number(pid) !== process.pid) found.push(Number(pid))
  }
  return found
}

/**
 * Ends a browser as a loss of power would, leaving it no time to tidy up. Resolves once none of its processes is left.
 *
 * @param profile the folder it was started on, which nothing else may have been started on.
 */
export async function killBrowserOf(profile: string): Promise<void> {
  for (let left = await processesOf(profile); left.length > 0; left = await processesOf(profile)) {
    for (const pid of left) {
      try {
        process.kill(pid, 'SIGKILL')
      } catch (error) {
        // It has gone by itself meanwhile.
        if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error
      }
    }
  }
}
