import { attributeOf, matches, tagOf } from './form-element.ts'
import { native } from './native.ts'

/** A control a report could go into, by the way it takes a value. */
export type Control =
  | { kind: 'line'; element: HTMLInputElement }
  | { kind: 'lines'; element: HTMLTextAreaElement }
  | { kind: 'choice'; element: HTMLInputElement }
  | { kind: 'list'; element: HTMLSelectElement }
  | { kind: 'editable'; element: HTMLElement }

const isInput = (element: Element): element is HTMLInputElement => tagOf(element) === 'input'
const isTextArea = (element: Element): element is HTMLTextAreaElement => tagOf(element) === 'textarea'
const isSelect = (element: Element): element is HTMLSelectElement => tagOf(element) === 'select'
const isHtml = (element: Element): element is HTMLElement => tagOf(element) !== ''

const editing = '[contenteditable=""], [contenteditable="true" i], [contenteditable="plaintext-only" i]'

/** Selects every control there is, and some that `controlOf` does not take. */
export const anyControl = `input, textarea, select, ${editing}`

const buttons = ['hidden', 'submit', 'button', 'reset', 'image']

/** An input's type as the browser understands it: `text` for one it does not know. */
export function inputType(input: HTMLInputElement): string {
  return native(HTMLInputElement.prototype, 'type', input)
}

/** The control an element is; undefined for buttons, for what is never shown, and inside of an editable element. */
export function controlOf(element: Element): Control | undefined {
  if (isInput(element)) {
    const type = inputType(element)
    if (buttons.includes(type)) return undefined
    return { kind: type === 'radio' || type === 'checkbox' ? 'choice' : 'line', element }
  }
  if (isTextArea(element)) return { kind: 'lines', element }
  if (isSelect(element)) return { kind: 'list', element }
  const isInner = matches(element, `:is(${editing}) *`)
  return isHtml(element) && matches(element, editing) && !isInner ? { kind: 'editable', element } : undefined
}

/** Whether a person could change it. A text field that is a list to choose from is not one to write in. */
export function isEditable({ kind, element }: Control): boolean {
  if (matches(element, ':disabled, [aria-disabled="true"], [aria-readonly="true"]')) return false
  if (kind === 'line' && attributeOf(element, 'role').trim() === 'combobox') return false
  if (kind === 'line') return !native(HTMLInputElement.prototype, 'readOnly', element)
  if (kind === 'lines') return !native(HTMLTextAreaElement.prototype, 'readOnly', element)
  return true
}
