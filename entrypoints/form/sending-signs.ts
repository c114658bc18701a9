import signs from '../../directory/sending-signs.json' with { type: 'json' }
import { controlOf } from './control.ts'
import { allIn, isElement, outerElement } from './form-element.ts'
import { native } from './native.ts'

const moment = 'change|input|click|blur|focusout|keyup|keydown|keypress'
/** As HTML, Alpine and AngularJS write them. */
const handler = new RegExp(`^(?:on|@|x-on:|v-on:|ng-)(?:${moment})`)
const timing = new RegExp(`\\b(?:${moment}|changed|every|load)\\b`)
/** As Stimulus writes them, in one attribute for all. */
const actions = ['data-action']

/** Enough to tell what a page is built with. */
const mostLooked = 300
const longestScript = 200_000

const hasWord = (text: string): boolean => signs.words.some((word) => text.includes(word))

const isOff = (value: string): boolean => ['false', 'off', '0'].includes(value.trim())

function tellsOf(name: string, value: string, isOwn: boolean): boolean {
  if (handler.test(name)) return hasWord(value)
  if (actions.includes(name)) return timing.test(value) && hasWord(value)
  const plain = name.replace(/^data-(?=hx-|up-)/, '')
  if (signs.triggers.includes(plain)) return timing.test(value)
  if (isOwn && signs.own.includes(plain)) return !isOff(value)
  return signs.around.some((sign) => name === sign || name.startsWith(`${sign}.`)) && !isOff(value)
}

function tells(element: Element, isOwn: boolean): boolean {
  return [...native(Element.prototype, 'attributes', element)].some(({ name, value }) =>
    tellsOf(name.toLowerCase(), value.toLowerCase(), isOwn),
  )
}

/** Whether the page says of a control, or of what is around it, that it sends or leaves the page once it changes. */
export function sendsByItself(control: Element): boolean {
  for (let around: Element | undefined = control; around; around = outerElement(around)) {
    if (tells(around, around === control)) return true
  }
  return false
}

const saving = /auto-?_?sav(?:e|ing)|save-?_?draft|beacon/i

const scriptSaves = (script: Element): boolean =>
  saving.test((native(Node.prototype, 'textContent', script) ?? '').slice(0, longestScript))

/** Whether anything of the page's markup tells that it sends what is written before anybody presses send. */
export function pageSendsByItself(): boolean {
  const controls = [...allIn(document, 'form, input, select, textarea')].slice(0, mostLooked)
  return (
    signs.pages.some((selector) => allIn(document, selector).length > 0) ||
    controls.some(
      (element) =>
        isElement(element) && (controlOf(element) ? sendsByItself(element) : tells(element, false)),
    ) ||
    [...allIn(document, 'script:not([src])')].slice(0, mostLooked).some(scriptSaves)
  )
}
