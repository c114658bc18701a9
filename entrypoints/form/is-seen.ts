import { attributeOf, documentOf, outerElement, tagOf } from './form-element.ts'
import { native } from './native.ts'

/** Smaller than this, in CSS pixels, nobody could use it. */
const smallest = 5
/** Fainter than this nobody sees it. */
const faintest = 0.1

type Range = readonly [from: number, to: number]
type Axis = 'x' | 'y'
type Box = Record<Axis, Range>

type Look = {
  style: CSSStyleDeclaration
  position: string
  /** With that of all around it. */
  opacity: number
  /** Itself, or something around it, is not there for a person. */
  isHidden: boolean
}

const isEmptyClip = (style: CSSStyleDeclaration, position: string): boolean => {
  const clip = position === 'absolute' || position === 'fixed' ? style.clip : ''
  const [top = 0, right = 1000, bottom = 1000, left = 0] = clip.match(/-?[\d.]+(?=px)/g)?.map(Number) ?? []
  if (right - left < smallest || bottom - top < smallest) return true
  const { clipPath } = style
  return clipPath !== 'none' && /^(?:inset\((?:[5-9]\d|100)(?:\.\d+)?%|(?:circle|ellipse)\(0)/.test(clipPath)
}

const sizeOf = ([from, to]: Range): number => to - from
const isNothing = ({ x, y }: Box): boolean => sizeOf(x) < smallest || sizeOf(y) < smallest
const shared = ([a, b]: Range, [c, d]: Range): Range => [Math.max(a, c), Math.min(b, d)]

function boxOf(element: Element): Box {
  const { left, right, top, bottom } = Element.prototype.getBoundingClientRect.call(element)
  return { x: [left, right], y: [top, bottom] }
}

function lookAt(element: Element, around: Look | undefined): Look {
  const style = getComputedStyle(element)
  const { position } = style
  return {
    style,
    position,
    opacity: Number(style.opacity) * (around?.opacity ?? 1),
    isHidden:
      around?.isHidden === true ||
      attributeOf(element, 'aria-hidden').trim().toLowerCase() === 'true' ||
      Element.prototype.hasAttribute.call(element, 'inert') ||
      isEmptyClip(style, position),
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

/** Whether it lies where a person comes by scrolling down, and not more than one window to the side. */
function isOnPage({ x, y }: Box, view: Window, root: Element): boolean {
  const width = native(Element.prototype, 'clientWidth', root)
  const start = getComputedStyle(root).direction === 'rtl' ? -width : 0
  const [left, right] = [x[0] + view.scrollX, x[1] + view.scrollX]
  return right > start && left < start + 2 * width && y[1] + view.scrollY > 0
}

type Looker = (element: Element) => Look

/** The overflow of the root is that of the window, which scrolls. */
const isRoot = (element: Element): boolean => ['html', 'body'].includes(tagOf(element))

function isInReach(element: Element, look: Looker): boolean {
  let box = boxOf(element)
  let { position } = look(element)
  for (let outer = outerElement(element); outer && !isNothing(box); outer = outerElement(outer)) {
    const around = look(outer)
    if (isRoot(outer) || !isPlacedIn(position, around)) continue
    position = around.position
    const x = within(outer, around.style, 'x', box.x)
    const y = within(outer, around.style, 'y', box.y)
    if (x === undefined || y === undefined) return false
    box = { x, y }
  }
  const own = documentOf(element)
  const view = own.defaultView
  const root = native(Document.prototype, 'documentElement', own)
  return !isNothing(box) && view !== null && root !== null && isOnPage(box, view, root)
}

/**
 * Tells whether a person sees an element: laid out, on the page, larger than nothing, not transparent, not clipped away,
 * not hidden from assistive technology; that a thing lies on top of it is not known. Remembers what it looked at, so it
 * is to be made anew for every look at the page.
 *
 * @param frames the frame each inner document is shown in: what is in a hidden frame is not seen.
 */
export function sightOf(frames: ReadonlyMap<Document, Element>): (element: Element) => boolean {
  const looks = new Map<Element, Look>()
  const seen = new Map<Element, boolean>()

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
    const { style, opacity, isHidden } = look(element)
    if (isHidden || opacity < faintest || style.visibility !== 'visible') return false
    if (!isInReach(element, look)) return false
    const frame = frames.get(documentOf(element))
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
