import { type Control, controlOf } from './control.ts'
import { lineValue } from './control-state.ts'
import { allIn, closestTo, rootOf } from './form-element.ts'
import { formMemory } from './form-memory.ts'

/** Takes an element's own word on `autocomplete`, to be given back when the fill is undone. */
function turnOff(element: Element): void {
  const { unkept } = formMemory()
  const before = Element.prototype.getAttribute.call(element, 'autocomplete')
  if (before === 'off') return
  if (!unkept.has(element)) unkept.set(element, before)
  Element.prototype.setAttribute.call(element, 'autocomplete', 'off')
}

/** Its form, named or around it. A form with a field called `form` or `closest` does not hide itself. */
function formOf(element: Element): Element | undefined {
  const id = Element.prototype.getAttribute.call(element, 'form')
  const root = rootOf(element)
  const named = id && root ? [...allIn(root, `form[id="${CSS.escape(id)}"]`)][0] : undefined
  return named ?? closestTo(element, 'form')
}

/**
 * Has the browser remember nothing of what is filled into a control: no suggestion for whoever types there next
 * (Chromium's `Web Data`, Firefox's `formhistory.sqlite`), and nothing in the session it restores. Browsers remember when a form is
 * sent, and ask the field and its form then: so both say `off` until the page is left, and all that else the form holds is
 * not remembered either.
 */
export function keepFromAutofill({ element }: Control): void {
  turnOff(element)
  const form = formOf(element)
  if (form) turnOff(form)
}

/** Does it again where the page has drawn fields anew since, and holds what was filled in others. */
function keepAgain(root: Document | ShadowRoot, texts: ReadonlySet<string>): void {
  for (const element of allIn(root, 'input, textarea')) {
    const control = controlOf(element)
    if (control?.kind === 'line' && texts.has(lineValue(control.element))) keepFromAutofill(control)
  }
}

/** From now on, looks again whenever something is pressed or sent: the last moment before a browser remembers. */
export function keepOutOfSight(): void {
  const memory = formMemory()
  if (memory.looksAgain) return
  memory.looksAgain = true
  const look = (): void => {
    for (const { control } of memory.written) keepFromAutofill(control)
    const roots = new Set(memory.written.flatMap(({ control }) => rootOf(control.element) ?? []))
    const texts = new Set(
      memory.written.flatMap(({ control, state }) => (control.kind === 'line' ? [state] : [])),
    )
    for (const root of roots) keepAgain(root, texts)
  }
  for (const moment of ['click', 'submit', 'formdata']) addEventListener(moment, look, true)
}

/** Gives every element its own word back. */
export function keepAsBefore(): void {
  const { unkept } = formMemory()
  for (const [element, before] of unkept) {
    if (before === null) Element.prototype.removeAttribute.call(element, 'autocomplete')
    else Element.prototype.setAttribute.call(element, 'autocomplete', before)
  }
  unkept.clear()
}
