import { spawnSync } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { pathToFileURL } from 'node:url'
import { findBrowser, findCommand } from './find-browsers.ts'

type Need = { program: string; package: string; find: () => Promise<string | undefined> }

const orNothing = (path: Promise<string>): Promise<string | undefined> => path.catch(() => undefined)
const needs: readonly Need[] = [
  { program: 'Chromium', package: 'chromium', find: () => orNothing(findBrowser('chromium')) },
  { program: 'Firefox', package: 'firefox-esr', find: () => orNothing(findBrowser('firefox')) },
  ...(process.platform === 'linux'
    ? [
        { program: 'Xvfb', package: 'xvfb', find: () => findCommand('Xvfb') },
        { program: 'xdotool', package: 'xdotool', find: () => findCommand('xdotool') },
      ]
    : []),
]

const missing = async (): Promise<Need[]> => {
  const found = await Promise.all(needs.map(({ find }) => find()))
  return needs.filter((_need, at) => found[at] === undefined)
}

// ID and ID_LIKE: https://www.freedesktop.org/software/systemd/man/latest/os-release.html
const isDebian = async (): Promise<boolean> => {
  const release = await readFile('/etc/os-release', 'utf8').catch(() => '')
  return /^ID(_LIKE)?=.*\b(debian|ubuntu)\b/m.test(release)
}

/**
 * Sees to it that both browsers, and on Linux the display they are driven on, are installed. As root on Debian or Ubuntu
 * it installs what is missing; anywhere else it throws one sentence that names it.
 */
export async function ensureBrowsers(): Promise<void> {
  // A program that is named but is not there is a slip to mend, not something to install.
  if (process.env.SIGNPOST_CHROMIUM) await findBrowser('chromium')
  if (process.env.SIGNPOST_FIREFOX) await findBrowser('firefox')
  const lacking = await missing()
  if (!lacking.length) return
  const packages = lacking.map((need) => need.package)
  if (process.getuid?.() === 0 && (await isDebian())) {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
    for (const words of [
      ['update', '-qq'],
      ['install', '-y', '-qq', '--no-install-recommends', ...packages],
    ]) {
      // What it could not install is named below; its own words are on the screen.
      spawnSync('apt-get', words, { stdio: 'inherit', env })
    }
  }
  const still = await missing()
  if (!still.length) return
  const names = still.map(({ program }) => program).join(', ')
  const debian = still.map((need) => need.package).join(' ')
  throw new Error(
    `Install ${names} first (on Debian or Ubuntu: sudo apt-get install ${debian}), or set SIGNPOST_CHROMIUM and SIGNPOST_FIREFOX to the browsers' programs.`,
  )
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  await ensureBrowsers().catch((error: Error) => {
    console.error(error.message)
    process.exitCode = 1
  })
}
