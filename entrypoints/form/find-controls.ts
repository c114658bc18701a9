import { anyControl, type Control, controlOf } from './control.ts'
import { allIn } from './form-element.ts'
import { framedDocument, isFrame } from './framed-document.ts'
import { native } from './native.ts'

const mostFields = 2000
const mostElements = 200_000
const deepest = 8

/** What cannot have a shadow root (https://dom.spec.whatwg.org/#dom-element-attachshadow) and is most of a long form. */
const rootless =
  'option, optgroup, label, legend, fieldset, table, tbody, thead, tr, td, th, ul, ol, li, a, b, br, i, small, strong, svg, svg *'

type Found = { controls: Control[]; frames: Map<Document, Element>; looked: number }

function search(root: Document | ShadowRoot, found: Found, depth: number): void {
  const wanted = new Set(allIn(root, `${anyControl}, iframe, frame`))
  for (const element of allIn(root, `:is(${anyControl}), :not(${rootless})`)) {
    found.looked += 1
    if (found.controls.length >= mostFields || found.looked > mostElements) return
    const shadow = native(Element.prototype, 'shadowRoot', element)
    if (shadow && depth < deepest) search(shadow, found, depth + 1)
    if (!wanted.has(element)) continue
    const control = controlOf(element)
    if (control) found.controls.push(control)
    const framed = isFrame(element) && depth < deepest ? framedDocument(element) : undefined
    if (framed === undefined) continue
    found.frames.set(framed, element)
    search(framed, found, depth + 1)
  }
}

/** Every control of the page, of its open shadow roots and of its frames of the same origin, in order; at most 2,000. */
export function findControls(): Pick<Found, 'controls' | 'frames'> {
  const found: Found = { controls: [], frames: new Map(), looked: 0 }
  search(document, found, 0)
  return found
}
