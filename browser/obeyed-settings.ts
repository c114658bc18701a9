import { obeyPolicy } from '../core/settings/obey-policy.ts'
import { readPolicy } from '../core/settings/read-policy.ts'
import type { Settings } from '../core/settings/settings.ts'
import { loadPolicy, watchPolicy } from './policy.ts'
import { settingsOrDefaults, watchSettings } from './settings.ts'

/** The settings by which the worker goes: the person's own, and over them the policy. Never to be saved. */
export async function obeyedSettings(): Promise<Settings> {
  const [own, { policy }] = await Promise.all([settingsOrDefaults(), loadPolicy(async () => readPolicy)])
  return obeyPolicy(own, policy, navigator.languages)
}

/** Calls back when the person or their administrator has changed something. */
export function watchObeyedSettings(changed: () => void): void {
  watchSettings(changed)
  watchPolicy(changed)
}
