import type { DrawnSheet } from './draw-sheet.ts'
import { elementAt, listenAgain, listenFirst, rootElement } from './own-document.ts'

/** A page that puts something above the sheet shows nothing, but keeps the sheet's button from being pressed for this long. */
const checkEveryMs = 250

/** A page can move it, into something that is not drawn, into a frame or a tree of its own. */
const isInPlace = ({ host }: DrawnSheet): boolean => host.isConnected && host.parentNode === rootElement()

function isOnTop(sheet: DrawnSheet): boolean {
  const { host, dialog } = sheet
  // What is moved is above nothing any more, though it is open.
  if (!isInPlace(sheet) || !Element.prototype.matches.call(dialog, ':modal')) return false
  const { clientWidth, clientHeight } = dialog
  return elementAt(clientWidth / 2, clientHeight / 2) === host
}

/** Whether the document can show a sheet: one of pictures or data alone, such as SVG, draws nothing that it does not know. */
export function hasPlace({ host, dialog }: DrawnSheet): boolean {
  return !host.isConnected || dialog.getClientRects().length > 0
}

/** Puts the sheet above all else. What came into the top layer last is on top: full-screen elements and dialogs of the page as well. */
function raise(sheet: DrawnSheet): void {
  const { host, anchor, tree, dialog, title } = sheet
  const { activeElement } = tree
  const root = rootElement()
  if (root === undefined) return
  if (!isInPlace(sheet)) Element.prototype.append.call(root, host)
  // Or make it something else: `inert`, `popover`, `slot`.
  for (const name of host.getAttributeNames()) if (name !== anchor) host.removeAttribute(name)
  host.setAttribute(anchor, '')
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
    listenAgain()
    if (!isOnTop(sheet)) raise(sheet)
  }
  let waiting: ReturnType<typeof setTimeout> | undefined
  const observer = new MutationObserver(() => {
    clearTimeout(waiting)
    if (!isInPlace(sheet)) waiting = setTimeout(keep)
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
