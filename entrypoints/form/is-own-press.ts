import { isElement, matches } from './form-element.ts'

/** What a person's finger, mouse or keyboard makes a browser say. A touch that only scrolls ends in none of these. */
export const acts = ['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'click', 'keydown'] as const

const texts =
  'textarea, [contenteditable]:not([contenteditable="false" i]), input:not([type="button" i], [type="checkbox" i], [type="color" i], [type="file" i], [type="image" i], [type="radio" i], [type="range" i], [type="reset" i], [type="submit" i])'

function isInText(event: Event): boolean {
  const [target] = event.composedPath()
  return isElement(target) && matches(target, texts)
}

const isTouch = (event: Event): boolean => 'pointerType' in event && event.pointerType === 'touch'

/** In a text field, of all keys only Enter asks a page for anything; elsewhere any key may, Tab and Shift aside. */
function isAskingKey(event: Event): boolean {
  const key = 'key' in event ? event.key : ''
  if (key === 'Enter') return true
  return !isInText(event) && key !== 'Tab' && key !== 'Shift'
}

/**
 * Whether a person has just pressed something of the page, which may send. To place the cursor in a field and to type there
 * is none: whatever a page sends of that, it sends by itself. A script cannot make such an event.
 */
export function isOwnPress(event: Event): boolean {
  if (!event.isTrusted) return false
  if (event.type === 'keydown') return isAskingKey(event)
  if (event.type === 'pointerdown' && isTouch(event)) return false
  return !isInText(event)
}
