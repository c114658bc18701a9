import { matches } from './form-element.ts'

const moments = ['onchange', 'oninput', 'onclick']
const leaving = ['submit', 'dopostback', 'location']
const leavingHandlers = moments
  .flatMap((moment) => leaving.map((word) => `[${moment}*="${word}" i]`))
  .join(',')

/** Whether the page says of a control, or of what is around it, that it sends or leaves the page once it changes. */
export function leavesOnChange(element: Element): boolean {
  return matches(element, `:is(${leavingHandlers}), :is(${leavingHandlers}) *`)
}

/** Stops whatever a page would send while its fields are filled: only the person sends. Gives what ends it. */
export function keepUnsent(roots: ReadonlySet<EventTarget>): () => void {
  const stop = (event: Event): void => {
    event.preventDefault()
    event.stopImmediatePropagation()
  }
  for (const root of roots) EventTarget.prototype.addEventListener.call(root, 'submit', stop, true)
  return () => {
    for (const root of roots) EventTarget.prototype.removeEventListener.call(root, 'submit', stop, true)
  }
}
