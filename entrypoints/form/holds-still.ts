import { stateOf } from './control-state.ts'
import { documentOf, isConnected } from './form-element.ts'
import type { Written } from './form-memory.ts'

export const isShown = (element: Element): boolean => Element.prototype.checkVisibility.call(element)

/**
 * Whether a control holds what was written into it, where a person can still find it: a page that has taken its form out of sight since,
 * or into another document, shows another form.
 */
export function holdsStill({ control, state, wasShown, page }: Written): boolean {
  const { element } = control
  return (
    isConnected(element) &&
    documentOf(element) === page &&
    stateOf(control) === state &&
    (!wasShown || isShown(element))
  )
}
