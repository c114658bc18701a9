import { native } from './native.ts'

const htmlNamespace = 'http://www.w3.org/1999/xhtml'

/** Whether it is one, of whatever window: a frame's classes are its own. */
export function isElement(target: unknown): target is Element {
  return (
    typeof target === 'object' &&
    target !== null &&
    'nodeType' in target &&
    native(Node.prototype, 'nodeType', target) === Node.ELEMENT_NODE
  )
}

/** The local name of an HTML element; empty for any other. */
export function tagOf(element: Element): string {
  return native(Element.prototype, 'namespaceURI', element) === htmlNamespace
    ? native(Element.prototype, 'localName', element)
    : ''
}

/** An attribute's text; empty where there is none. */
export function attributeOf(element: Element, name: string): string {
  return Element.prototype.getAttribute.call(element, name) ?? ''
}

export function closestTo(element: Element, selector: string): Element | undefined {
  return Element.prototype.closest.call(element, selector) ?? undefined
}

export function matches(element: Element, selector: string): boolean {
  return Element.prototype.matches.call(element, selector)
}

export const isShadow = (node: Node): node is ShadowRoot =>
  native(Node.prototype, 'nodeType', node) === Node.DOCUMENT_FRAGMENT_NODE && 'host' in node

const isDocument = (node: Node): node is Document =>
  native(Node.prototype, 'nodeType', node) === Node.DOCUMENT_NODE

/** The document or shadow root an element is in; undefined once it is taken out. */
export function rootOf(element: Element): Document | ShadowRoot | undefined {
  const root = Node.prototype.getRootNode.call(element)
  return isDocument(root) || isShadow(root) ? root : undefined
}

export function documentOf(element: Element): Document {
  return native(Node.prototype, 'ownerDocument', element) ?? document
}

export function isConnected(element: Element): boolean {
  return native(Node.prototype, 'isConnected', element)
}

/** The element around it as laid out: through slots and shadow roots, and from a frame's document to the frame. */
export function outerElement(element: Element): Element | undefined {
  const slot = native(Element.prototype, 'assignedSlot', element)
  if (slot) return slot
  const parent = native(Node.prototype, 'parentElement', element)
  if (parent) return parent
  const root = rootOf(element)
  return root && isShadow(root) ? root.host : undefined
}

/** All that match in one document or shadow root, in the order of the document. */
export function allIn(root: Document | ShadowRoot, selector: string): NodeListOf<Element> {
  const owner = isDocument(root) ? Document.prototype : DocumentFragment.prototype
  return owner.querySelectorAll.call(root, selector)
}

export function byId(root: Document | ShadowRoot, id: string): Element | undefined {
  const owner = isDocument(root) ? Document.prototype : DocumentFragment.prototype
  return owner.getElementById.call(root, id) ?? undefined
}
