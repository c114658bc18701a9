import { anyControl } from './control.ts'
import { matches } from './form-element.ts'
import { native } from './native.ts'
import { textOf } from './text-of.ts'

const mostSteps = 60
const mostLevels = 5

type Side = 'previousSibling' | 'nextSibling'

const isElement = (node: Node): node is Element =>
  native(Node.prototype, 'nodeType', node) === Node.ELEMENT_NODE

const isOtherField = (node: Node): boolean =>
  isElement(node) &&
  (matches(node, anyControl) || Element.prototype.querySelector.call(node, anyControl) !== null)

/** The nearest words on one side of a control, up to the next control and within its form. */
function textBeside(element: Element, side: Side): string {
  let node: Node = element
  let levels = 0
  for (let steps = 0; steps < mostSteps; steps += 1) {
    const next: Node | null = native(Node.prototype, side, node)
    if (next) {
      if (isOtherField(next)) return ''
      const text = textOf(next)
      if (text !== '') return text
      node = next
      continue
    }
    const parent: Node | null = native(Node.prototype, 'parentElement', node)
    levels += 1
    if (!parent || levels > mostLevels || !isElement(parent)) return ''
    if (matches(parent, 'form, fieldset, body, td, th, main, table')) return ''
    node = parent
  }
  return ''
}

/** Where nothing labels it, what a person takes for its name: the words before a field, those after a box to tick. */
export function nearbyText(element: Element, isChoice: boolean): string {
  return isChoice
    ? textBeside(element, 'nextSibling') || textBeside(element, 'previousSibling')
    : textBeside(element, 'previousSibling')
}
