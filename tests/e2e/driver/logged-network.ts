import { existsSync, readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BrowserName } from './browser.ts'
import type { Closing } from './closing.ts'
import { freePort, type OwnNetwork } from './own-network.ts'
import type { StandIns } from './traffic.ts'

/** Stands in for a host that a test opens, so that the real one is never reached. */
const nowhere = '.nowhere.invalid'

// One line an event; the numbers of the kinds of event stand in the first. A request comes before any cache, and for addresses too.
function readNetLog(text: string): string[] {
  const kind = text.match(/"HOST_RESOLVER_MANAGER_REQUEST":(\d+)/)?.[1]
  return text.split('\n').flatMap((line) => {
    if (!line.endsWith(`"type":${kind}},`)) return []
    const host = line.match(/"host":"([^"]+)"/)?.[1]
    // With its scheme where one is known; the end of a request names no host.
    return host === undefined ? [] : [new URL(host.includes('://') ? host : `http://${host}`).hostname]
  })
}

// Firefox asks its resolver before every connection, also for what it knows already and for an address.
const readFirefoxLog = (text: string): string[] =>
  [...text.matchAll(/Resolving host \[([^\]]+)\]/g)].map(([, host = '']) => host)

/**
 * The machine's own network, with no proxy, where it gives none apart: the browser's own log tells every host that it looks up or
 * connects to. Hosts of a test that are opened by name lead nowhere.
 */
export async function loggedNetwork(
  name: BrowserName,
  hosts: StandIns,
  closing: Closing,
): Promise<OwnNetwork> {
  const folder = await mkdtemp(join(tmpdir(), 'signpost-log-'))
  closing.add(() => rm(folder, { recursive: true, force: true }))
  const isChromium = name === 'chromium'
  const file = join(folder, isChromium ? 'net.json' : 'log.moz_log')
  const read = isChromium ? readNetLog : readFirefoxLog
  const asked = (): string[] =>
    (existsSync(file) ? read(readFileSync(file, 'utf8')) : []).map((host) =>
      host.toLowerCase().replace(nowhere, ''),
    )
  const rules = Object.keys(hosts).map((host) => `MAP ${host} ${host}${nowhere}`)
  return {
    names: asked,
    connections: asked,
    driverPort: await freePort(),
    programFor: async (path) => path,
    args: isChromium ? [`--log-net-log=${file}`, `--host-resolver-rules=${rules.join(', ')}`] : [],
    env: isChromium ? {} : { MOZ_LOG: 'nsHostResolver:5,sync', MOZ_LOG_FILE: join(folder, 'log') },
    // After the log has it, every name is loopback's.
    preferences: { 'network.dns.native-is-localhost': true },
  }
}
