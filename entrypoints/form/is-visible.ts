import type { Control } from './control.ts'
import { matches } from './form-element.ts'
import type { Labels } from './label-texts.ts'

/** A box drawn by its label hides the control itself, which a person then presses through the label. */
export function isVisible(
  { kind, element }: Control,
  isSeen: (element: Element) => boolean,
  labels: Labels,
): boolean {
  if (isSeen(element)) return true
  return (
    kind === 'choice' &&
    !matches(element, '[aria-hidden="true" i], [hidden]') &&
    labels.elementsFor(element).some(isSeen)
  )
}
