import { browser } from 'wxt/browser'
import { noPolicy } from '../core/settings/no-policy.ts'
import type { PolicyReading } from '../core/settings/policy.ts'
import type { readPolicy } from '../core/settings/read-policy.ts'
import { availableLanguages } from '../locales/load-words.ts'

type ManagedArea = {
  get(): Promise<Record<string, unknown>>
  onChanged?: { addListener(changed: () => void): void }
}

/** What the administrator set, as the browser hands it over. */
async function managedValues(): Promise<Record<string, unknown>> {
  const { managed }: { managed?: ManagedArea } = browser.storage
  try {
    return (await managed?.get()) ?? {}
  } catch {
    // Firefox rejects where there is no policy ("Managed storage manifest not found"); Safari has no such area.
    return {}
  }
}

/**
 * The policy of this browser. What reads it is loaded only where there is one, which is almost nowhere.
 *
 * @param loadReader gives what reads it: a surface loads it then; the worker, which can load nothing later, has it with it.
 */
export async function loadPolicy(loadReader: () => Promise<typeof readPolicy>): Promise<PolicyReading> {
  const values = await managedValues()
  if (Object.keys(values).length === 0) return noPolicy
  const read = await loadReader()
  return read(values, availableLanguages)
}

/**
 * Calls back when the administrator has changed the policy. Firefox reads its policies once, when it starts. Only this area is
 * listened to: to hear of all of them would wake a sleeping worker at every letter that is typed into a report.
 */
export function watchPolicy(changed: () => void): void {
  const { managed }: { managed?: ManagedArea } = browser.storage
  managed?.onChanged?.addListener(() => changed())
}
