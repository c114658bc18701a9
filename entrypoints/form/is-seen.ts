import { attributeOf, documentOf, outerElement, tagOf } from './form-element.ts'

/** Smaller than this, in CSS pixels, nobody could use it. */
const smallest = 5
/** Fainter than this nobody sees it. */
const faintest = 0.1

type Range = readonly [from: number, to: number]
type Axis = 'x' | 'y'
type Box = Record<Axis, Range>

type Look = {
  box: Box
  overflow: Record<Axis, string>
  scrolled: Record<Axis, number>
  position: string
  holdsAbsolute: boolean
  holdsFixed: boolean
  opacity: number
  /** Itself, or all that is in it, is not there for a person. */
  isHidden: boolean
}

const isEmptyClip = ({ clip, clipPath, position }: CSSStyleDeclaration): boolean => {
  const [top = 0, right = 1000, bottom = 1000, left = 0] = clip.match(/-?[\d.]+(?=px)/g)?.map(Number) ?? []
  const isClipped = /absolute|fixed/.test(position) && clip.startsWith('rect')
  if (isClipped && (right - left < smallest || bottom - top < smallest)) return true
  return /^(?:inset\((?:[5-9]\d|100)(?:\.\d+)?%|(?:circle|ellipse)\(0)/.test(clipPath)
}

const sizeOf = ([from, to]: Range): number => to - from
const isNothing = ({ x, y }: Box): boolean => sizeOf(x) < smallest || sizeOf(y) < smallest
const shared = ([a, b]: Range, [c, d]: Range): Range => [Math.max(a, c), Math.min(b, d)]

function lookAt(element: Element): Look {
  const style = getComputedStyle(element)
  const { left, right, top, bottom } = Element.prototype.getBoundingClientRect.call(element)
  const isMoved =
    style.transform !== 'none' || style.filter !== 'none' || /paint|strict|content/.test(style.contain)
  const isRoot = ['html', 'body'].includes(tagOf(element))
  return {
    box: { x: [left, right], y: [top, bottom] },
    // The overflow of the root is that of the window, which scrolls.
    overflow: { x: isRoot ? 'visible' : style.overflowX, y: isRoot ? 'visible' : style.overflowY },
    scrolled: {
      x: style.direction === 'rtl' ? Infinity : Reflect.get(Element.prototype, 'scrollLeft', element),
      y: Reflect.get(Element.prototype, 'scrollTop', element),
    },
    position: style.position,
    holdsAbsolute: isMoved || style.position !== 'static',
    holdsFixed: isMoved,
    opacity: Number(style.opacity),
    isHidden:
      attributeOf(element, 'aria-hidden').trim().toLowerCase() === 'true' ||
      Element.prototype.hasAttribute.call(element, 'inert') ||
      isEmptyClip(style),
  }
}

/** What is left of a range within an element around it; undefined when no scrolling brings it there. */
function within(outer: Look, axis: Axis, inner: Range): Range | undefined {
  const range = outer.box[axis]
  if (/hidden|clip/.test(outer.overflow[axis])) return shared(range, inner)
  if (!/auto|scroll/.test(outer.overflow[axis])) return inner
  return inner[1] + outer.scrolled[axis] > range[0] ? range : undefined
}

/** Whether it lies where a person comes by scrolling down, and not more than one window to the side. */
function isOnPage({ x, y }: Box, view: Window, root: Element): boolean {
  const width = Reflect.get(Element.prototype, 'clientWidth', root)
  const start = getComputedStyle(root).direction === 'rtl' ? -width : 0
  const [left, right] = [x[0] + view.scrollX, x[1] + view.scrollX]
  return right > start && left < start + 2 * width && y[1] + view.scrollY > 0
}

type Looker = (element: Element) => Look

function isInReach(element: Element, look: Looker): boolean {
  let { box, position } = look(element)
  for (let outer = outerElement(element); outer && !isNothing(box); outer = outerElement(outer)) {
    const around = look(outer)
    if (position === 'fixed' && !around.holdsFixed) continue
    if (position === 'absolute' && !around.holdsAbsolute) continue
    position = around.position
    const [x, y] = [within(around, 'x', box.x), within(around, 'y', box.y)]
    if (x === undefined || y === undefined) return false
    box = { x, y }
  }
  const own = documentOf(element)
  const view = own.defaultView
  const root = Reflect.get(Document.prototype, 'documentElement', own)
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
    const own = lookAt(element)
    const outer = outerElement(element)
    const around = outer && look(outer)
    const whole = {
      ...own,
      opacity: own.opacity * (around?.opacity ?? 1),
      isHidden: own.isHidden || around?.isHidden === true,
    }
    looks.set(element, whole)
    return whole
  }

  function isSeen(element: Element): boolean {
    const { opacity, isHidden } = look(element)
    if (isHidden || opacity < faintest || !Element.prototype.checkVisibility.call(element)) return false
    if (getComputedStyle(element).visibility !== 'visible' || !isInReach(element, look)) return false
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
