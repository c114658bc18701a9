import { documentOf, outerElement, rootOf } from './form-element.ts'
import { askInView, frameOf } from './in-view.ts'
import { native } from './native.ts'
import { adoptSheet, dropSheet } from './own-sheet.ts'
import { paintOf, paintOfParts } from './paint-of.ts'
import { stackAt } from './stack-at.ts'

/** Where it is looked, in parts of the width and the height. */
const points = [
  [0.1, 0.5],
  [0.3, 0.25],
  [0.3, 0.75],
  [0.5, 0.5],
  [0.7, 0.25],
  [0.7, 0.75],
  [0.9, 0.5],
] as const
/** Part of these at which a field must be on top: an icon in its corner is no cover. */
const leastSeen = 0.6
/** Of the light, from 0 to 1, that must come through what lies above. */
const leastLight = 0.5

// A layer's important rules win over those outside of it. A cover that takes no presses hides just as well.
const rules = '@layer { *, ::before, ::after { pointer-events: auto !important } }'

type Sight = 'seen' | 'below its label' | 'not seen'

const isIn = (element: Element, outer: readonly Element[]): boolean =>
  outer.some((one) => Node.prototype.contains.call(one, element))

/** What is pushed below the ground of what is around it. */
function isBelow(element: Element, outer: Element): boolean {
  for (let one: Element | undefined = element; one && one !== outer; one = outerElement(one)) {
    if (Number(getComputedStyle(one).zIndex) < 0) return true
  }
  return false
}

function sightAt(element: Element, labels: readonly Element[], x: number, y: number): Sight {
  const stack = stackAt(element, x, y)
  if (stack === undefined) return 'not seen'
  let [light, lightBesides] = [1, 1]
  for (const one of stack.above) {
    const isAround = stack.around.has(one) && !isBelow(element, one)
    const hidden = isAround ? paintOfParts(one) : paintOf(one)
    light *= 1 - hidden
    if (!isIn(one, labels)) lightBesides *= 1 - hidden
  }
  const frame = frameOf(element)
  if (frame) {
    const { left, top } = Element.prototype.getBoundingClientRect.call(frame)
    const [inLeft, inTop] = [
      native(Element.prototype, 'clientLeft', frame),
      native(Element.prototype, 'clientTop', frame),
    ]
    if (sightAt(frame, [], x + left + inLeft, y + top + inTop) !== 'seen') return 'not seen'
  }
  if (light >= leastLight) return 'seen'
  return lightBesides >= leastLight ? 'below its label' : 'not seen'
}

/** The points of an element that are in the window. */
function pointsOf(element: Element): [x: number, y: number][] {
  const { left, right, top, bottom } = Element.prototype.getBoundingClientRect.call(element)
  const view = documentOf(element).defaultView
  const [width, height] = [view?.innerWidth ?? 0, view?.innerHeight ?? 0]
  const [from, to] = [Math.max(0, left), Math.min(width, right)]
  const [over, under] = [Math.max(0, top), Math.min(height, bottom)]
  if (to <= from || under <= over) return []
  return points.map(([x, y]) => [from + x * (to - from), over + y * (under - over)])
}

function isSeenAtMost(element: Element, labels: readonly Element[]): boolean {
  const sights = pointsOf(element).map(([x, y]) => sightAt(element, labels, x, y))
  const clear = sights.filter((sight) => sight === 'seen').length
  const isClear =
    clear > 0 && sights.filter((sight) => sight !== 'not seen').length >= leastSeen * sights.length
  return isClear
}

function rootsAround(element: Element): Map<Document | ShadowRoot, Element> {
  const roots = new Map<Document | ShadowRoot, Element>()
  for (let one: Element | undefined = element; one; one = outerElement(one) ?? frameOf(one)) {
    const root = rootOf(one)
    if (root) roots.set(root, one)
  }
  return roots
}

/** Asks with everything that is drawn taking presses, for browsers tell only of that. */
function askOfAllDrawn(element: Element, ask: () => boolean): boolean {
  const adopted: [Document | ShadowRoot, CSSStyleSheet][] = []
  try {
    for (const [root, one] of rootsAround(element)) {
      const sheet = adoptSheet(root, one, rules)
      if (sheet) adopted.push([root, sheet])
    }
    return ask()
  } finally {
    for (const [root, sheet] of adopted) dropSheet(root, sheet)
  }
}

/**
 * Whether most of an element is on top of all else that is drawn on the page, where it is or in the middle of the window. Its own
 * label may lie over a part of it.
 */
export function isOnTop(element: Element, labels: readonly Element[]): boolean {
  const ask = (): boolean => isSeenAtMost(element, labels)
  return askOfAllDrawn(element, () => ask() || askInView(element, ask))
}
