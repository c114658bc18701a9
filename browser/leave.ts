import { browser } from 'wxt/browser'
import { closeDesk } from './desk.ts'
import { isOwnPage, type Sender } from './is-own-page.ts'
import { wipeReports } from './report-store.ts'

/** The command in the manifest that leaves quickly. */
const leaveCommand = 'leave'

const leaveMessage = { kind: 'leave' }

function isLeaveMessage(message: unknown): boolean {
  return (
    typeof message === 'object' && message !== null && 'kind' in message && message.kind === leaveMessage.kind
  )
}

/**
 * Wipes the report and tells every open surface to go, also when the browser does not let it be wiped. The browser's own
 * history is not ours to clear. @throws when the browser refuses to wipe.
 */
export async function leaveQuickly(): Promise<void> {
  try {
    await wipeReports()
  } finally {
    await tellEverySurface()
  }
}

async function tellEverySurface(): Promise<void> {
  try {
    await browser.runtime.sendMessage(leaveMessage)
  } catch {
    // Nobody else is listening: there is no other surface to close.
  }
}

/** Calls back when any surface, or the key, leaves quickly. Messages of other senders and shapes are ignored. */
export function watchLeave(left: () => void): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Sender) => {
    if (isOwnPage(sender) && isLeaveMessage(message)) left()
  })
}

/** The key that leaves quickly from any tab. Firefox for Android has no commands. */
export function offerLeaveKey(): void {
  browser.commands?.onCommand.addListener((command) => {
    if (command === leaveCommand) void leaveQuickly()
  })
}

/**
 * Takes this surface away: a popup closes; a tab makes room, where it stands, for the browser's own new page, and leaves nothing
 * to go back to. One in the background is replaced there: it brings nothing in front of the person.
 */
export async function closeSurface(surface: 'popup' | 'report-page' | 'desk'): Promise<void> {
  if (surface === 'popup') return window.close()
  if (surface === 'desk') return closeDesk()
  try {
    const tab = await browser.tabs.getCurrent()
    if (tab?.id === undefined) return window.location.replace('about:blank')
    const { windowId, index, active } = tab
    await browser.tabs.create({ ...(windowId !== undefined && { windowId }), index, active })
    await browser.tabs.remove(tab.id)
  } catch {
    // A browser that refuses to close the tab must not keep on the screen what the person leaves.
    window.location.replace('about:blank')
  }
}
