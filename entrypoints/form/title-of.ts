import type { Section } from '../../core/handoff/form-description.ts'
import { anyControl } from './control.ts'
import { attributeOf, closestTo, matches, tagOf } from './form-element.ts'
import { wordsById } from './label-texts.ts'
import { native } from './native.ts'
import { textOf } from './text-of.ts'

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
/** All that may be a title. */
export const anyTitle = `${headings}, ${inParts}, ${named}, ${steps}, ${drawn}`

export type Title = {
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

/** Where a title stands: whether its page has one heading of the first level, and whether a control came before. */
export type TitlePlace = { isOnlyFirst: boolean; isBegun: boolean }

/** What an element that may be a title says, and how far; undefined where it is none. */
export function titleOf(element: Element, { isOnlyFirst, isBegun }: TitlePlace): Title | undefined {
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
