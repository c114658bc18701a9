import { facingOf } from './facing-of.ts'
import { attributeOf, documentOf, outerElement, tagOf } from './form-element.ts'
import { mayHideParts, smallest } from './hides-parts.ts'
import { native } from './native.ts'

/** Fainter than this nobody sees it. */
const faintest = 0.1

type Range = readonly [from: number, to: number]
type Axis = 'x' | 'y'
type Box = Record<Axis, Range>

/** How an element stands on the page. Asked for once: Firefox answers each question slowly, and most are of what is around. */
type Look = {
  element: Element
  /** Of the element around it. */
  outer: Look | undefined
  style: CSSStyleDeclaration
  position: string
  /** Whose overflow is that of the window, which scrolls. */
  isRoot: boolean
  /** With that of all around it. */
  opacity: number
  /** 1 shows its front, and -1 its back, with all around it. */
  facing: number
  /** Itself, or something around it, is not there for a person. */
  isHidden: boolean
  /** What is in it may be cut off, or scrolled away. */
  isCutting: boolean
}

const sizeOf = ([from, to]: Range): number => to - from
const isNothing = ({ x, y }: Box): boolean => sizeOf(x) < smallest || sizeOf(y) < smallest
const shared = ([a, b]: Range, [c, d]: Range): Range => [Math.max(a, c), Math.min(b, d)]

function boxOf(element: Element): Box {
  const { left, right, top, bottom } = Element.prototype.getBoundingClientRect.call(element)
  return { x: [left, right], y: [top, bottom] }
}

function lookAt(element: Element, outer: Look | undefined): Look {
  const style = getComputedStyle(element)
  const { position } = style
  const facing = facingOf(style) * (outer?.facing ?? 1)
  return {
    element,
    outer,
    style,
    position,
    isRoot: ['html', 'body'].includes(tagOf(element)),
    opacity: Number(style.opacity) * (outer?.opacity ?? 1),
    facing,
    isHidden:
      outer?.isHidden === true ||
      attributeOf(element, 'aria-hidden').trim().toLowerCase() === 'true' ||
      Element.prototype.hasAttribute.call(element, 'inert') ||
      (facing < 0 && style.backfaceVisibility === 'hidden') ||
      mayHideParts(style, position),
    isCutting: style.overflowX !== 'visible' || style.overflowY !== 'visible',
  }
}

/** What is placed off the flow is cut only by what it is placed in. */
function isPlacedIn(position: string, { style, position: own }: Look): boolean {
  if (position !== 'fixed' && (position !== 'absolute' || own !== 'static')) return true
  return style.transform !== 'none' || style.filter !== 'none' || /paint|strict|content/.test(style.contain)
}

/** What is left of a range within an element around it; undefined when no scrolling brings it there. */
function within(outer: Element, style: CSSStyleDeclaration, axis: Axis, inner: Range): Range | undefined {
  const overflow = axis === 'x' ? style.overflowX : style.overflowY
  if (overflow === 'visible') return inner
  const range = boxOf(outer)[axis]
  if (overflow === 'hidden' || overflow === 'clip') return shared(range, inner)
  // Read from right to left, a page scrolls to where others do not.
  if (axis === 'x' && style.direction === 'rtl') return range
  const scrolled = native(Element.prototype, axis === 'x' ? 'scrollLeft' : 'scrollTop', outer)
  return inner[1] + scrolled > range[0] ? range : undefined
}

/** The part of a document a person comes to by scrolling down, and not more than one window to the side. */
function windowOf(page: Document): Box | undefined {
  const view = page.defaultView
  const root = native(Document.prototype, 'documentElement', page)
  if (view === null || root === null) return undefined
  const width = native(Element.prototype, 'clientWidth', root)
  const left = (getComputedStyle(root).direction === 'rtl' ? -width : 0) - view.scrollX
  return { x: [left, left + 2 * width], y: [-view.scrollY, Number.POSITIVE_INFINITY] }
}

const overlap = ([a, b]: Range, [c, d]: Range): boolean => b > c && a < d

function isInReach({ element, outer: first, position: own }: Look, page: Box): boolean {
  let box = boxOf(element)
  let position = own
  for (let outer = first; outer && !isNothing(box); outer = outer.outer) {
    if (outer.isRoot || !isPlacedIn(position, outer)) continue
    position = outer.position
    if (!outer.isCutting) continue
    const x = within(outer.element, outer.style, 'x', box.x)
    const y = within(outer.element, outer.style, 'y', box.y)
    if (x === undefined || y === undefined) return false
    box = { x, y }
  }
  return !isNothing(box) && overlap(box.x, page.x) && overlap(box.y, page.y)
}

/**
 * Tells whether a person sees an element: laid out, on the page, larger than nothing, not transparent, not clipped away,
 * or filtered, not hidden from assistive technology; what lies on top of it is asked at the last moment (`isInSight`). Remembers what it looked at, so it
 * is to be made anew for every look at the page.
 *
 * @param frames the frame each inner document is shown in: what is in a hidden frame is not seen.
 */
export function sightOf(frames: ReadonlyMap<Document, Element>): (element: Element) => boolean {
  const looks = new Map<Element, Look>()
  const seen = new Map<Element, boolean>()
  const windows = new Map<Document, Box | undefined>()

  function look(element: Element): Look {
    const known = looks.get(element)
    if (known) return known
    const outer = outerElement(element)
    const own = lookAt(element, outer && look(outer))
    looks.set(element, own)
    return own
  }

  function isSeen(element: Element): boolean {
    if (!Element.prototype.checkVisibility.call(element)) return false
    const own = look(element)
    if (own.isHidden || own.opacity < faintest || own.style.visibility !== 'visible') return false
    const page = documentOf(element)
    if (!windows.has(page)) windows.set(page, windowOf(page))
    const inSight = windows.get(page)
    if (inSight === undefined || !isInReach(own, inSight)) return false
    const frame = frames.get(page)
    return frame === undefined || remembered(frame)
  }

  function remembered(element: Element): boolean {
    const known = seen.get(element)
    if (known !== undefined) return known
    const answer = isSeen(element)
    seen.set(element, answer)
    return answer
  }
  return remembered
}
