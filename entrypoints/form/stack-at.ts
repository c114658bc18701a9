import { isShadow, outerElement, rootOf } from './form-element.ts'
import { native } from './native.ts'

/** What is drawn at a point of the window, from the top: above an element, and from it on. */
export type Stack = { above: Element[]; below: Element[]; around: ReadonlySet<Element> }

const contains = (outer: Element, inner: Element): boolean => Node.prototype.contains.call(outer, inner)

/** Those of one document or shadow root; browsers differ in whether they tell those around it too. */
function elementsIn(root: Document | ShadowRoot, x: number, y: number): Element[] {
  return root.elementsFromPoint(x, y).filter((element) => rootOf(element) === root)
}

/** What a component draws is in its own root. */
function withInner(element: Element, x: number, y: number): Element[] {
  const inner = native(Element.prototype, 'shadowRoot', element)
  return inner ? [element, ...elementsIn(inner, x, y).flatMap((one) => withInner(one, x, y))] : [element]
}

/** What lies above and below an element at a point; undefined where it is not drawn there at all. */
export function stackAt(element: Element, x: number, y: number): Stack | undefined {
  const path: Element[] = []
  for (let one: Element | undefined = element; one; one = outerElement(one)) path.push(one)
  const around = new Set(path)
  const stack: Stack = { above: [], below: [], around }
  for (const root of new Set(path.flatMap((one) => rootOf(one) ?? []))) {
    const found = elementsIn(root, x, y)
    const innermost = path.find((one) => rootOf(one) === root && getComputedStyle(one).display !== 'contents')
    const at = found.findIndex(
      (one) => one === innermost || (one !== element && innermost === element && contains(element, one)),
    )
    if (at < 0 && innermost === element) return undefined
    if (at < 0 || innermost === undefined) continue
    const higher = found.slice(0, at)
    stack.above.push(...higher.flatMap((one) => (around.has(one) ? [one] : withInner(one, x, y))))
    stack.below.push(...found.slice(at))
    if (!isShadow(root)) break
  }
  return stack
}
