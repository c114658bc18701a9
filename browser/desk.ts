import { browser } from 'wxt/browser'

/** Side panels differ: Chromium and Edge have `sidePanel`, Firefox has `sidebarAction`, Safari and phones have neither. */
type Sides = {
  sidePanel?: { open(options: { windowId: number }): Promise<void> }
  sidebarAction?: { open(): Promise<void>; close(): Promise<void> }
}

/** Whether there is a place beside the tabs: Safari and phones have none, and the report then stands in a tab of its own. */
export function hasSide(): boolean {
  const { sidebarAction }: typeof browser & Sides = browser
  return hasSidePanel() || sidebarAction !== undefined
}

/** Whether the desk is a side panel, which takes the focus from a popup. */
export function hasSidePanel(): boolean {
  const { sidePanel }: typeof browser & Sides = browser
  return sidePanel !== undefined
}

/** Why the desk did not open; the report then stands in its own tab or popup. */
async function hasOpened(opening: Promise<void> | undefined): Promise<boolean> {
  try {
    await opening
    return opening !== undefined
  } catch {
    // Refused: no gesture left, a private window of Chromium, or a window without sides.
    return false
  }
}

/** Opens Firefox's sidebar. Called straight from a press, before anything is awaited: Firefox opens it for nothing else. */
export function openSidebar(): Promise<boolean> {
  const { sidebarAction }: typeof browser & Sides = browser
  return hasOpened(sidebarAction?.open())
}

/** Opens Chromium's side panel, after the report is copied: the popup loses its focus, and with it the clipboard. */
export function openSidePanel(windowId: number | undefined): Promise<boolean> {
  const { sidePanel }: typeof browser & Sides = browser
  return hasOpened(windowId === undefined ? undefined : sidePanel?.open({ windowId }))
}

/** Closes the desk. */
export async function closeDesk(): Promise<void> {
  const { sidebarAction }: typeof browser & Sides = browser
  try {
    await sidebarAction?.close()
  } catch {
    // Firefox closes its sidebar only for a press; the wiped desk then stays, empty.
  }
  window.close()
}
