import { browser } from 'wxt/browser'

/**
 * What is known of a tab whose page was covered, in memory only and without its address: that it is `covered`; that it shows another
 * document since, `bare` and seen by nobody yet; or that it was `left` behind a new tab then. A tab that is uncovered is forgotten.
 */
export const coverStates = ['covered', 'bare', 'left'] as const
export type CoverState = (typeof coverStates)[number]

/** A key for each tab: a worker and a panel that write at the same time undo nothing of each other's. */
const keyOf = (tabId: number): string => `covered-${tabId}`

export async function coverState(tabId: number): Promise<CoverState | undefined> {
  const key = keyOf(tabId)
  const { [key]: stored } = await browser.storage.session.get(key)
  return coverStates.find((known) => known === stored)
}

/** Keeps what is known of a tab, or forgets it. A browser that keeps nothing covers all the same. */
export async function keepCoverState(tabId: number, state: CoverState | undefined): Promise<void> {
  const key = keyOf(tabId)
  try {
    if (state === undefined) await browser.storage.session.remove(key)
    else await browser.storage.session.set({ [key]: state })
  } catch {
    // Only what a covered tab shows later is not noticed then.
  }
}
