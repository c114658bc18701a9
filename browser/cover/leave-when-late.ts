import { beginPatience } from './begin-patience.ts'
import { comeInFront } from './come-in-front.ts'
import { muteTab } from './mute-tab.ts'

/** In milliseconds: how long a page may take to be covered before it is left behind a new tab. */
const longestWait = 200

/** Leaves a page behind a new tab that hangs, and so does not take its sheet in time. Its sound is taken with it. */
export async function leaveWhenLate(tabId: number, covering: Promise<unknown>): Promise<void> {
  const patience = beginPatience(longestWait)
  await Promise.race([covering, patience.over])
  patience.end()
  if (patience.isOver()) await Promise.all([comeInFront(tabId), muteTab(tabId)])
}
