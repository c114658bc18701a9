import { documentOf, outerElement } from './form-element.ts'
import { native } from './native.ts'

/** The frame a document is shown in, of the same origin. */
export function frameOf(element: Element): Element | undefined {
  return documentOf(element).defaultView?.frameElement ?? undefined
}

type Place = { element: Element; left: number; top: number }

function placesAround(element: Element): Place[] {
  const places: Place[] = []
  for (let one: Element | undefined = element; one; one = outerElement(one) ?? frameOf(one)) {
    const left = native(Element.prototype, 'scrollLeft', one)
    places.push({ element: one, left, top: native(Element.prototype, 'scrollTop', one) })
  }
  return places
}

/** Asks something with an element in the middle of the window, and puts everything back where it was before anything is drawn. */
export function askInView<Answer>(element: Element, ask: () => Answer): Answer {
  const places = placesAround(element)
  const behavior = 'instant'
  Element.prototype.scrollIntoView.call(element, { block: 'center', inline: 'nearest', behavior })
  try {
    return ask()
  } finally {
    for (const { element, left, top } of places) {
      if (native(Element.prototype, 'scrollLeft', element) === left) {
        if (native(Element.prototype, 'scrollTop', element) === top) continue
      }
      Reflect.apply(Element.prototype.scrollTo, element, [{ left, top, behavior }])
    }
  }
}
