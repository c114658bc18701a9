import { allIn, attributeOf, byId, closestTo, matches, outerElement, rootOf } from './form-element.ts'
import { native } from './native.ts'
import { shortText, textOf } from './text-of.ts'

const mostReferences = 10

/** The words of the elements that an attribute lists by their ids. */
export function wordsById(element: Element, attribute: string): string[] {
  const ids = attributeOf(element, attribute).split(/\s+/).filter(Boolean).slice(0, mostReferences)
  const root = ids.length === 0 ? undefined : rootOf(element)
  if (root === undefined) return []
  const words = ids.map((id) => byId(root, id)).map((named) => (named ? textOf(named) : ''))
  return [shortText(words.join(' '))]
}

/** The legends and names of the groups around a control, the nearest first. */
export function groupNames(element: Element): string[] {
  const names: string[] = []
  for (let group = groupAround(element); group && names.length < 3; group = groupAround(group)) {
    for (const legend of native(Element.prototype, 'children', group)) {
      if (matches(legend, 'legend')) names.push(textOf(legend))
    }
    names.push(attributeOf(group, 'aria-label'), ...wordsById(group, 'aria-labelledby'))
  }
  return names
}

function groupAround(element: Element): Element | undefined {
  const outer = outerElement(element)
  return outer && closestTo(outer, 'fieldset, [role="group" i], [role="radiogroup" i]')
}

/** The labels of one look at a page: those that name their control are gathered once for each document and shadow root. */
export class Labels {
  private readonly byControl = new Map<Document | ShadowRoot, Map<string, Element[]>>()

  /** The elements a person can press in place of the control. */
  elementsFor(element: Element): Element[] {
    const id = attributeOf(element, 'id')
    const root = id === '' ? undefined : rootOf(element)
    const named = root === undefined ? [] : (this.namedIn(root).get(id) ?? [])
    const wrapping = closestTo(element, 'label')
    const isItsOwn = wrapping && ['', id].includes(attributeOf(wrapping, 'for'))
    return isItsOwn && !named.includes(wrapping) ? [...named, wrapping] : named
  }

  /** Every name of its own HTML gives a control, the surest first. */
  ownTexts(element: Element): string[] {
    return [
      ...this.elementsFor(element).map(textOf),
      attributeOf(element, 'aria-label'),
      ...wordsById(element, 'aria-labelledby'),
      attributeOf(element, 'title'),
    ]
  }

  private namedIn(root: Document | ShadowRoot): Map<string, Element[]> {
    const known = this.byControl.get(root)
    if (known) return known
    const named = new Map<string, Element[]>()
    for (const label of allIn(root, 'label[for]')) {
      const id = attributeOf(label, 'for')
      named.set(id, [...(named.get(id) ?? []), label])
    }
    this.byControl.set(root, named)
    return named
  }
}
