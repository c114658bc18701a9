import type { Section } from '../../core/handoff/form-description.ts'
import { anyControl } from './control.ts'
import { allIn, attributeOf, closestTo, matches, rootOf, tagOf } from './form-element.ts'
import { wordsById } from './label-texts.ts'
import { native } from './native.ts'
import { textOf } from './text-of.ts'

const mostTitles = 3000
const mostSections = 4
const longestTitle = 120
/** Of what looks like a title and is none by its markup. */
const drawnLevel = 7

const headings = 'h1, h2, h3, h4, h5, h6, [role="heading" i]'
const inParts = 'legend, caption, summary, th[colspan], td[colspan]'
const parts =
  'fieldset, section, article, aside, nav, details, dialog, table, [role="group" i], [role="radiogroup" i], [role="region" i], [role="tabpanel" i], [role="dialog" i]'
const named = `:is(form, ${parts}):is([aria-label], [aria-labelledby])`
const steps =
  '[aria-current="step"], [class*="step" i]:is([class*="active" i], [class*="current" i]), [class*="step" i] > :is([class*="active" i], [class*="current" i])'
const drawn =
  ':is(strong, b, [class*="title" i], [class*="heading" i], [class*="header" i], [class*="legend" i]):not(label *, :is(button, a, td, th, h1, h2, h3, h4, h5, h6, legend, caption, summary) *, fieldset, section, form)'
const titles = `${headings}, ${inParts}, ${named}, ${steps}, ${drawn}`

type Title = {
  element: Element
  text: string
  /** As of a heading: one of the same part ends those that are as high or lower. `undefined` ends with its part alone. */
  level: number | undefined
  /** The part whose title it is, or stands in; undefined where it is all of the document. */
  scope: Element | undefined
  of: Section['of']
  /** What holds it and the first control below it: in there it is surely the control's own. */
  owner: Element | undefined
}

type Place = {
  titles: readonly Element[]
  next: number
  open: Title[]
  isOnlyFirst: boolean
  isBegun: boolean
}

const contains = (outer: Element, inner: Element): boolean => Node.prototype.contains.call(outer, inner)
const follows = (one: Element, other: Element): boolean =>
  (Node.prototype.compareDocumentPosition.call(one, other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0

function levelOf(element: Element): number | undefined {
  const heading = /^h([1-6])$/.exec(tagOf(element))?.[1]
  if (heading !== undefined) return Number(heading)
  if (!matches(element, '[role="heading" i]')) return undefined
  return Number(attributeOf(element, 'aria-level')) || 2
}

const isQuestion = (text: string): boolean => /[?？؟;]\s*\*?$/u.test(text)

const holdsControl = (element: Element): boolean =>
  Element.prototype.querySelector.call(element, anyControl) !== null

/** A bold word is a title where nothing else stands beside it. */
function isAlone(element: Element, text: string): boolean {
  if (!['strong', 'b'].includes(tagOf(element))) return true
  const parent = native(Node.prototype, 'parentElement', element)
  return parent !== null && matches(parent, 'p, div, li, center, font, span, dt') && textOf(parent) === text
}

function nameOf(element: Element): string {
  const [said] = wordsById(element, 'aria-labelledby')
  return said || attributeOf(element, 'aria-label')
}

function titleOf(element: Element, { isOnlyFirst, isBegun }: Place): Title | undefined {
  const cut = (text: string): string => text.replace(/\s+/g, ' ').trim().slice(0, longestTitle)
  const own = { element, owner: undefined }
  if (matches(element, named)) {
    const of = tagOf(element) === 'form' ? 'page' : 'part'
    return { ...own, text: cut(nameOf(element)), level: undefined, scope: element, of }
  }
  if (holdsControl(element)) return undefined
  const text = cut(textOf(element))
  const level = levelOf(element)
  const scope = closestTo(element, parts)
  if (level !== undefined) {
    const isOfPage = (level === 1 && isOnlyFirst) || (!isBegun && closestTo(element, 'form') === undefined)
    const of = isQuestion(text) ? 'passed' : isOfPage ? 'page' : 'part'
    return { ...own, text, level, scope, of }
  }
  if (matches(element, 'th, td')) return { ...own, text, level: drawnLevel, scope, of: 'part' }
  if (matches(element, inParts)) return { ...own, text, level: undefined, scope, of: 'part' }
  if (matches(element, steps)) return { ...own, text, level: undefined, scope: undefined, of: 'passed' }
  return isAlone(element, text) ? { ...own, text, level: drawnLevel, scope, of: 'passed' } : undefined
}

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
    const found = [...allIn(root, titles)].slice(0, mostTitles)
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
