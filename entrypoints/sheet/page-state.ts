import { native } from '../form/native.ts'
import { allElements, focusedElement } from './own-document.ts'

type Selected = { anchor: Node; from: number; focus: Node; to: number }

/** What covering a page disturbs by itself: what is merely hidden needs no remembering. */
export type PageState = {
  scroll: { left: number; top: number }
  focused: Element | undefined
  selected: Selected | undefined
  /** Showing a dialog closes those of the page that close by themselves. */
  popovers: readonly HTMLElement[]
  /** A video in a small window of its own, above all tabs. */
  inPicture: HTMLVideoElement | undefined
}

function selectedNow(): Selected | undefined {
  const { anchorNode, anchorOffset, focusNode, focusOffset } =
    Document.prototype.getSelection.call(document) ?? {}
  if (!anchorNode || !focusNode || anchorOffset === undefined || focusOffset === undefined) return undefined
  return { anchor: anchorNode, from: anchorOffset, focus: focusNode, to: focusOffset }
}

function restoreSelection(selected: Selected | undefined): void {
  const now = selectedNow()
  const isSame =
    now?.anchor === selected?.anchor &&
    now?.from === selected?.from &&
    now?.focus === selected?.focus &&
    now?.to === selected?.to
  if (isSame || !selected?.anchor.isConnected || !selected.focus.isConnected) return
  const { anchor, from, focus, to } = selected
  Document.prototype.getSelection.call(document)?.setBaseAndExtent(anchor, from, focus, to)
}

const isElement = (element: Element | undefined): element is HTMLElement => element instanceof HTMLElement

export function readState(): PageState {
  // Firefox has no such property: its picture in picture is the browser's own.
  const inPicture =
    'pictureInPictureElement' in Document.prototype
      ? native(Document.prototype, 'pictureInPictureElement', document)
      : undefined
  return {
    scroll: { left: scrollX, top: scrollY },
    focused: focusedElement(),
    selected: selectedNow(),
    popovers: allElements(':popover-open').filter(isElement),
    inPicture: inPicture instanceof HTMLVideoElement ? inPicture : undefined,
  }
}

/** Puts back what is not as it was, and touches nothing else. */
export function restoreState({ scroll, focused, selected, popovers, inPicture }: PageState): void {
  for (const popover of popovers) {
    const isShut = popover.isConnected && !Element.prototype.matches.call(popover, ':popover-open')
    if (isShut) HTMLElement.prototype.showPopover.call(popover)
  }
  if (focused?.isConnected && focusedElement() !== focused && focused instanceof HTMLElement)
    HTMLElement.prototype.focus.call(focused, { preventScroll: true })
  restoreSelection(selected)
  if (scrollX !== scroll.left || scrollY !== scroll.top) scrollTo({ ...scroll, behavior: 'instant' })
  // Only within a press, and else not: a browser opens no window by itself.
  void inPicture?.requestPictureInPicture().catch(() => undefined)
}
