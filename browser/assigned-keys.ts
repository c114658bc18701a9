import { browser } from 'wxt/browser'
import type { AssignedKeys } from '../components/options-session.ts'
import { openPage } from './open-page.ts'

/** The keys as the person or the browser has set them, in the browser's own spelling. Firefox for Android has none. */
export async function assignedKeys(): Promise<AssignedKeys | undefined> {
  if (browser.commands === undefined) return undefined
  const commands = await browser.commands.getAll()
  const keyOf = (name: string): string | undefined =>
    commands.find((command) => command.name === name)?.shortcut
  const report = keyOf('_execute_action')
  const leave = keyOf('leave')
  const cover = keyOf('cover')
  return { ...(report && { report }), ...(leave && { leave }), ...(cover && { cover }) }
}

/** Firefox has a call for its own page of shortcuts since 137; Chromium has an address. */
type FirefoxCommands = { openShortcutSettings?(): Promise<void> }

/** Opens the browser's own page of extension shortcuts. */
export async function openKeySettings(): Promise<void> {
  const commands: object & FirefoxCommands = browser.commands
  if (commands.openShortcutSettings) await commands.openShortcutSettings()
  else await openPage('chrome://extensions/shortcuts')
}
