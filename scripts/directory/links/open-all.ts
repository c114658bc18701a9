import { setTimeout as pause } from 'node:timers/promises'
import { type LinkOutcome, mayBePassing } from './link-outcome.ts'
import type { LinkTarget } from './link-targets.ts'
import { openAddress } from './open-address.ts'

export type OpenedLink = LinkTarget & { outcome: LinkOutcome; tries: number }

export type OpenOptions = {
  /** Hosts at the same time. */
  concurrency: number
  /** Milliseconds for each answer. */
  timeout: number
  /** Further tries after the first, where it may go better. */
  retries: number
  /** Milliseconds before the second try; twice as long before each one after. */
  backoff: number
  onProgress?: (done: number, total: number) => void
}

async function openPatiently(target: LinkTarget, options: OpenOptions): Promise<OpenedLink> {
  let tries = 1
  let outcome = await openAddress(target.address, options.timeout)
  while (mayBePassing(outcome) && tries <= options.retries) {
    await pause(options.backoff * 2 ** (tries - 1))
    outcome = await openAddress(target.address, options.timeout)
    tries += 1
  }
  return { ...target, outcome, tries }
}

/** Opens every address, several hosts at a time but never two pages of one host, so that no hotline meets a crowd. In the order given. */
export async function openAll(targets: readonly LinkTarget[], options: OpenOptions): Promise<OpenedLink[]> {
  const opened = new Map<string, OpenedLink>()
  const hosts = Map.groupBy(targets, ({ address }) => new URL(address).host)
  const waiting = [...hosts.values()]
  const work = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      for (const target of next) {
        opened.set(target.address, await openPatiently(target, options))
        options.onProgress?.(opened.size, targets.length)
      }
    }
  }
  await Promise.all(Array.from({ length: options.concurrency }, work))
  return targets.flatMap(({ address }) => opened.get(address) ?? [])
}
