import { native } from '../form/native.ts'

const html = 'http://www.w3.org/1999/xhtml'

// A form with fields named `activeElement` or `append` hides the document's own: only the prototypes can be trusted.

/** An element of HTML, in whatever kind of document. */
export function create<Tag extends keyof HTMLElementTagNameMap>(tag: Tag): HTMLElementTagNameMap[Tag]
export function create(tag: string): Element {
  return Document.prototype.createElementNS.call(document, html, tag)
}

export function rootElement(): Element | undefined {
  return native(Document.prototype, 'documentElement', document) ?? undefined
}

export function focusedElement(): Element | undefined {
  return native(Document.prototype, 'activeElement', document) ?? undefined
}

export function elementAt(x: number, y: number): Element | undefined {
  return Document.prototype.elementFromPoint.call(document, x, y) ?? undefined
}

export function allElements(selector: string): Element[] {
  return [...Document.prototype.querySelectorAll.call(document, selector)]
}

/** A page can spoof its own events, but not what its document says to a script of another world. */
export const isBehind = (): boolean => native(Document.prototype, 'visibilityState', document) === 'hidden'

type Listen = (event: Event) => void

/**
 * Listens before the page's own elements hear of anything, to what the browser tells: events that a page makes up count for nothing.
 *
 * @returns a function that stops it.
 */
export function listenFirst(target: EventTarget, types: readonly string[], listen: Listen): () => void {
  const options = { capture: true, passive: false }
  const hear = (event: Event): void => {
    if (event.isTrusted) listen(event)
  }
  for (const type of types) EventTarget.prototype.addEventListener.call(target, type, hear, options)
  return () => {
    for (const type of types) EventTarget.prototype.removeEventListener.call(target, type, hear, options)
  }
}
