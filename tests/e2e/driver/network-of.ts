import type { BrowserName, LaunchOptions } from './browser.ts'
import type { Closing } from './closing.ts'
import { loggedNetwork } from './logged-network.ts'
import { type OwnNetwork, ownNetwork } from './own-network.ts'
import type { Traffic } from './traffic.ts'

/** The network a browser is started in with the settings people have; `undefined` where all goes another way. */
export async function networkOf(
  name: BrowserName,
  options: LaunchOptions,
  traffic: Traffic,
  closing: Closing,
): Promise<OwnNetwork | undefined> {
  if (options.network === 'own') return ownNetwork(traffic, closing)
  if (options.network === 'logged') return loggedNetwork(name, options.hosts ?? {}, closing)
  return undefined
}
