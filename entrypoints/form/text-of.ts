import { tagOf } from './form-element.ts'
import { native } from './native.ts'

export const longestText = 300
const mostNodes = 200

const wordless = ['select', 'textarea', 'script', 'style', 'template', 'noscript', 'button', 'datalist']

/** One line, at most 300 UTF-16 units. */
export function shortText(text: string): string {
  return text
    .slice(0, longestText * 4)
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, longestText)
}

const isElement = (node: Node): node is Element =>
  native(Node.prototype, 'nodeType', node) === Node.ELEMENT_NODE

const get = <Name extends 'firstChild' | 'nextSibling' | 'parentNode'>(node: Node, name: Name): Node | null =>
  native(Node.prototype, name, node)

/** The next node after this one and all that is in it, without leaving `start`. */
function nodeAfter(node: Node, start: Node): Node | null {
  for (let inner: Node | null = node; inner && inner !== start; inner = get(inner, 'parentNode')) {
    const next = get(inner, 'nextSibling')
    if (next) return next
  }
  return null
}

/** The words of an element, without those of the controls and scripts in it. */
export function textOf(start: Node): string {
  const isPlain = isElement(start) && native(Element.prototype, 'childElementCount', start) === 0
  // Most labels: one question instead of several for each node, which Firefox answers slowly.
  if (isPlain && !wordless.includes(tagOf(start))) {
    return shortText((native(Node.prototype, 'textContent', start) ?? '').slice(0, longestText * 4))
  }
  let text = ''
  let node: Node | null = start
  for (let looked = 0; node && looked < mostNodes && text.length < longestText * 4; looked += 1) {
    const enters: boolean = isElement(node) && !wordless.includes(tagOf(node))
    const isText = native(Node.prototype, 'nodeType', node) === Node.TEXT_NODE
    // Words of neighbouring blocks are not one word.
    text += isText ? (native(Node.prototype, 'nodeValue', node) ?? '').slice(0, longestText * 4) : ' '
    node = (enters && get(node, 'firstChild')) || nodeAfter(node, start)
  }
  return shortText(text)
}
