import { spawn } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import puppeteer, { type Browser, type ConnectOptions } from 'puppeteer-core'
import type { Closing } from './closing.ts'
import type { OwnNetwork } from './own-network.ts'
import { within } from './wait-until.ts'

type Started = {
  network: OwnNetwork
  executablePath: string
  profile: string
  /** All that differs from what the browser ships with. */
  preferences: Readonly<Record<string, boolean | number | string>>
  args: readonly string[]
  env: Readonly<Record<string, string>>
  driven: ConnectOptions
}

/** Puppeteer and Firefox's own remote agent set a hundred preferences for tests, most of which silence the network. */
const withoutTests = { 'remote.prefs.recommended': false }

/** Starts Firefox with the preferences it ships with, in a network of its own. */
export async function peoplesFirefox(started: Started, closing: Closing): Promise<Browser> {
  const { network, executablePath, profile, preferences, args, env, driven } = started
  const lines = Object.entries({ ...preferences, ...withoutTests }).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  )
  await writeFile(join(profile, 'user.js'), `${lines.join('\n')}\n`)
  const port = network.driverPort
  const firefox = spawn(
    await network.programFor(executablePath),
    [
      '--headless',
      '--no-remote',
      '--profile',
      profile,
      `--remote-debugging-port=${port}`,
      ...args,
      'about:blank',
    ],
    { env: { ...process.env, ...env }, stdio: ['ignore', 'ignore', 'pipe'] },
  )
  const gone = new Promise<void>((resolve) => firefox.once('exit', () => resolve()))
  closing.add(async () => {
    firefox.kill()
    await gone
  })
  const listens = new Promise<void>((resolve, reject) => {
    firefox.once('error', reject)
    createInterface({ input: firefox.stderr }).on('line', (line) => {
      if (line.includes('WebDriver BiDi listening')) resolve()
    })
    firefox.once('exit', () => reject(new Error('Firefox stopped at once.')))
  })
  await within(listens, 'Firefox does not say where it listens.')
  return puppeteer.connect({
    ...driven,
    protocol: 'webDriverBiDi',
    browserWSEndpoint: `ws://127.0.0.1:${port}/session`,
  })
}
