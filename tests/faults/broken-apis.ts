import type { say } from '../e2e/journey.ts'

type Key = Parameters<typeof say>[0]

/**
 * What the extension asks of the browser. `told` is what a person then reads: as soon as the surface opens, after they typed,
 * handed over, or ended the report. Where nothing is told, everything they came for still works.
 */
export type BrokenApi = { api: string; told?: Key; once?: 'opening' | 'typing' | 'handing-over' | 'ending' }

export const brokenApis: readonly BrokenApi[] = [
  { api: 'storage.session.get', told: 'fault.storage', once: 'opening' },
  { api: 'storage.session.set', told: 'fault.storage', once: 'typing' },
  { api: 'storage.session.remove', told: 'fault.wiping', once: 'ending' },
  { api: 'storage.local.get' },
  { api: 'storage.local.set' },
  { api: 'storage.managed.get' },
  { api: 'tabs.create', told: 'opened.notOpened', once: 'handing-over' },
  { api: 'tabs.query' },
  { api: 'tabs.getCurrent' },
  { api: 'tabs.remove' },
  { api: 'tabs.update' },
  { api: 'scripting.executeScript' },
  { api: 'runtime.sendMessage' },
  { api: 'runtime.openOptionsPage' },
  { api: 'navigator.clipboard.writeText', told: 'opened.notCopied', once: 'handing-over' },
  { api: 'sidePanel.open' },
  { api: 'sidebarAction.open' },
]

/** What may be missing whole, beside each of the above. */
export const missingApis: readonly BrokenApi[] = [
  { api: 'storage.session', told: 'fault.storage', once: 'opening' },
  { api: 'storage.managed' },
  { api: 'tabs', told: 'opened.notOpened', once: 'handing-over' },
  { api: 'scripting' },
  { api: 'runtime.onMessage', told: 'fault.lastResort', once: 'opening' },
  { api: 'navigator.clipboard', told: 'opened.notCopied', once: 'handing-over' },
  { api: 'storage.local', told: 'fault.lastResort', once: 'opening' },
]
