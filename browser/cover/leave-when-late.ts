import { comeInFront } from './come-in-front.ts'
import { muteTab } from './mute-tab.ts'

/** In milliseconds: how long a page may take to be covered before it is left behind a new tab. */
const longestWait = 200

/** Leaves a page behind a new tab that hangs, and so does not take its sheet in time. Its sound is taken with it. */
export async function leaveWhenLate(tabId: number, covering: Promise<unknown>): Promise<void> {
  const late = Symbol('late')
  const { promise, resolve } = Promise.withResolvers<symbol>()
  const timer = setTimeout(resolve, longestWait, late)
  const first = await Promise.race([covering, promise])
  clearTimeout(timer)
  if (first === late) await Promise.all([comeInFront(tabId), muteTab(tabId)])
}
