import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** How Firefox is told of a policy file, and what takes the file away. */
export type FirefoxPolicy = {
  preferences: Readonly<Record<string, boolean | string>>
  env: Readonly<Record<string, string>>
  remove: () => Promise<void>
}

/**
 * Writes a `policies.json` that one Firefox alone reads: the one in `/etc/firefox/policies` would set the policy of every Firefox
 * on the machine. Firefox takes another path only under automation, which is the second preference together with the variable
 * (`Cu.isInAutomation`); it then refuses the network itself, and the proxy on loopback stays.
 * https://searchfox.org/mozilla-central/source/toolkit/components/enterprisepolicies/EnterprisePoliciesParent.sys.mjs
 */
export async function writeFirefoxPolicy(text: string): Promise<FirefoxPolicy> {
  const folder = await mkdtemp(join(tmpdir(), 'signpost-policy-'))
  const file = join(folder, 'policies.json')
  await writeFile(file, text)
  return {
    preferences: {
      'browser.policies.alternatePath': file,
      'security.turn_off_all_security_so_that_viruses_can_take_over_this_computer': true,
    },
    env: { MOZ_DISABLE_NONLOCAL_CONNECTIONS: '1' },
    remove: () => rm(folder, { recursive: true, force: true }),
  }
}
