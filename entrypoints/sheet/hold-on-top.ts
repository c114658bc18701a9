import type { DrawnSheet } from './draw-sheet.ts'
import { elementAt, listenFirst, rootElement } from './own-document.ts'

/** A page that puts something above the sheet shows nothing, but keeps the sheet's button from being pressed for this long. */
const checkEveryMs = 250

function isOnTop({ host, dialog }: DrawnSheet): boolean {
  if (!host.isConnected || !dialog.open) return false
  const { clientWidth, clientHeight } = dialog
  return elementAt(clientWidth / 2, clientHeight / 2) === host
}

/** Whether the document can show a sheet: one of pictures or data alone, such as SVG, draws nothing that it does not know. */
export function hasPlace({ host, dialog }: DrawnSheet): boolean {
  return !host.isConnected || dialog.getClientRects().length > 0
}

/** Puts the sheet above all else. What came into the top layer last is on top: full-screen elements and dialogs of the page as well. */
function raise({ host, anchor, tree, dialog, title }: DrawnSheet): void {
  const { activeElement } = tree
  if (!host.isConnected) {
    const root = rootElement()
    if (root === undefined) return
    Element.prototype.append.call(root, host)
  }
  if (!host.hasAttribute(anchor)) host.setAttribute(anchor, '')
  if (dialog.open) dialog.close()
  dialog.showModal()
  const focused = activeElement instanceof HTMLElement ? activeElement : title
  focused.focus({ preventScroll: true })
}

/**
 * Shows the sheet above everything in the page, and brings it back when the page takes it out or puts something above it. Never
 * at once but a moment later, since a page that answers every change with one of its own would hang the tab.
 *
 * @returns a function that ends it and takes the sheet away.
 */
export function holdOnTop(sheet: DrawnSheet): () => void {
  const keep = (): void => {
    if (!isOnTop(sheet)) raise(sheet)
  }
  let waiting: ReturnType<typeof setTimeout> | undefined
  const observer = new MutationObserver(() => {
    clearTimeout(waiting)
    if (!sheet.host.isConnected) waiting = setTimeout(keep)
  })
  // Escape in the moment before the keys are taken.
  const unlisten = listenFirst(sheet.dialog, ['cancel'], (event) => event.preventDefault())
  raise(sheet)
  observer.observe(document, { childList: true })
  const root = rootElement()
  if (root) observer.observe(root, { childList: true })
  const checking = setInterval(keep, checkEveryMs)
  return () => {
    clearInterval(checking)
    clearTimeout(waiting)
    observer.disconnect()
    unlisten()
    if (sheet.dialog.open) sheet.dialog.close()
    Element.prototype.remove.call(sheet.host)
  }
}
