import { constants } from 'node:fs'
import { access } from 'node:fs/promises'
import { homedir } from 'node:os'
import { delimiter, join } from 'node:path'
import { chromium } from '@playwright/test'

export type BrowserName = 'chromium' | 'firefox'
type Places = { variable: string; commands: readonly string[]; paths: readonly string[] }

const programFiles = [
  process.env.PROGRAMFILES,
  process.env['PROGRAMFILES(X86)'],
  process.env.LOCALAPPDATA,
].filter((folder) => folder !== undefined)
const applications = ['/Applications', join(homedir(), 'Applications')]

// Chrome itself stands nowhere in this list: since version 137 it ignores --load-extension.
// https://groups.google.com/a/chromium.org/g/chromium-extensions/c/1-g8EFx2BBY
const places: Readonly<Record<BrowserName, Places>> = {
  chromium: {
    variable: 'SIGNPOST_CHROMIUM',
    commands: ['chromium', 'chromium-browser'],
    paths: [
      '/snap/bin/chromium',
      ...applications.map((folder) => join(folder, 'Chromium.app/Contents/MacOS/Chromium')),
      ...programFiles.map((folder) => join(folder, 'Chromium', 'Application', 'chrome.exe')),
    ],
  },
  firefox: {
    variable: 'SIGNPOST_FIREFOX',
    commands: ['firefox-esr', 'firefox'],
    paths: [
      '/snap/bin/firefox',
      ...applications.map((folder) => join(folder, 'Firefox.app/Contents/MacOS/firefox')),
      ...programFiles.map((folder) => join(folder, 'Mozilla Firefox', 'firefox.exe')),
    ],
  },
}

const isExecutable = (path: string): Promise<boolean> =>
  access(path, constants.X_OK).then(
    () => true,
    () => false,
  )

/** The first place of a command on the PATH. */
export async function findCommand(command: string): Promise<string | undefined> {
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    if (await isExecutable(join(folder, command))) return join(folder, command)
  }
  return undefined
}

/**
 * The path of a browser: what SIGNPOST_CHROMIUM or SIGNPOST_FIREFOX names, or else the system's, or else, for Chromium,
 * Playwright's own (its Firefox cannot load extensions). Throws a sentence that says what to install.
 */
export async function findBrowser(name: BrowserName): Promise<string> {
  const { variable, commands, paths } = places[name]
  const told = process.env[variable]
  if (told) {
    if (await isExecutable(told)) return told
    throw new Error(`${variable} names ${told}, which is no program that can be run.`)
  }
  for (const command of commands) {
    const path = await findCommand(command)
    if (path) return path
  }
  const own = name === 'chromium' ? [chromium.executablePath()] : []
  for (const path of [...paths, ...own]) {
    if (await isExecutable(path)) return path
  }
  throw new Error(`No ${name} was found: install it, or set ${variable} to the path of its program.`)
}
