import type { Section } from '../../core/handoff/form-description.ts'
import { anyControl } from './control.ts'
import { allIn, matches, rootOf } from './form-element.ts'
import { native } from './native.ts'
import { anyTitle, type Title, type TitlePlace, titleOf } from './title-of.ts'

const mostTitles = 3000
const mostSections = 4

type Place = TitlePlace & {
  titles: readonly Element[]
  next: number
  open: Title[]
}

const contains = (outer: Element, inner: Element): boolean => Node.prototype.contains.call(outer, inner)
const follows = (one: Element, other: Element): boolean =>
  (Node.prototype.compareDocumentPosition.call(one, other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0

/** Ends what a title ends, and begins it. */
function open(place: Place, title: Title): void {
  const { level, scope } = title
  if (level !== undefined) {
    place.open = place.open.filter(
      (one) => one.level === undefined || one.level < level || one.scope !== scope,
    )
  }
  place.open.push(title)
}

function ownerOf(title: Title, control: Element): Element | undefined {
  let outer = native(Node.prototype, 'parentElement', title.element)
  while (outer && !contains(outer, control)) outer = native(Node.prototype, 'parentElement', outer)
  return outer ?? undefined
}

function sectionOf(title: Title, control: Element): Section | undefined {
  const { text, of, level, scope } = title
  if (level === undefined || of !== 'part') return { text, of }
  title.owner ??= ownerOf(title, control)
  // A title of all the page, or of a part of it, has no narrower owner.
  const isOwn = title.owner === undefined || title.owner === scope || contains(title.owner, control)
  return { text, of: isOwn ? of : 'passed' }
}

/**
 * The titles that controls stand under: headings, legends, captions, names of groups, steps, and words that are drawn as titles. To
 * be asked in the order of the page, so that each title is looked at once.
 */
export class SectionTitles {
  private readonly places = new Map<Document | ShadowRoot, Place>()
  private readonly known = new Map<Element, Section[]>()

  private readonly frames: ReadonlyMap<Document, Element>

  /** @param frames the frame each inner document is shown in. */
  constructor(frames: ReadonlyMap<Document, Element>) {
    this.frames = frames
  }

  /** The nearest first, at most four. */
  above(control: Element): Section[] {
    const known = this.known.get(control)
    if (known) return known
    const root = rootOf(control)
    const place = root && this.placeIn(root)
    const own = place ? this.inPlace(place, control) : []
    const holder = root && ('host' in root ? root.host : this.frames.get(root))
    const sections = [...own, ...(holder ? this.above(holder) : [])].slice(0, mostSections)
    if (holder || matches(control, `:not(${anyControl})`)) this.known.set(control, sections)
    return sections
  }

  private placeIn(root: Document | ShadowRoot): Place {
    const known = this.places.get(root)
    if (known) return known
    const found = [...allIn(root, anyTitle)].slice(0, mostTitles)
    const first = allIn(root, 'h1, [role="heading" i][aria-level="1"]')
    const place = { titles: found, next: 0, open: [], isOnlyFirst: first.length === 1, isBegun: false }
    this.places.set(root, place)
    return place
  }

  private inPlace(place: Place, control: Element): Section[] {
    for (let next = place.titles[place.next]; next; next = place.titles[place.next]) {
      if (!follows(next, control)) break
      place.next += 1
      const title = titleOf(next, place)
      if (title && title.text !== '') open(place, title)
    }
    place.isBegun = true
    place.open = place.open.filter(({ scope }) => scope === undefined || contains(scope, control))
    return place.open.toReversed().flatMap((title) => sectionOf(title, control) ?? [])
  }
}
