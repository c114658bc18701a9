import type { DrawnSheet } from './draw-sheet.ts'
import { listenFirst } from './own-document.ts'

const keys = ['keydown', 'keypress', 'keyup']
const scrolling = ['wheel', 'touchmove']
const pointing = [
  ...['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'touchstart', 'touchend'],
  ...['click', 'dblclick', 'auxclick', 'contextmenu'],
]
const scrollingKeys = ['ArrowUp', 'ArrowDown', 'PageUp', 'PageDown', 'Home', 'End']

/** What a key may still do: the browser's own commands, the way to the button, its press, and moving about a sheet that is too long. */
function isKept(
  { key, altKey, ctrlKey, metaKey }: KeyboardEvent,
  { tree, dialog, button }: DrawnSheet,
): boolean {
  if (altKey || ctrlKey || metaKey || key === 'Tab' || key === 'Shift' || /^F\d+$/.test(key)) return true
  if (scrollingKeys.includes(key)) return dialog.scrollHeight > dialog.clientHeight
  return (key === 'Enter' || key === ' ') && tree.activeElement === button
}

/** Keeps keys, wheel and touch from the page below the sheet. @returns a function that ends it. */
export function keepInput(sheet: DrawnSheet): () => void {
  const { dialog } = sheet
  const ends = [
    // Escape among them: neither the sheet nor a dialog of the page closes by it.
    listenFirst(window, keys, (event) => {
      event.stopImmediatePropagation()
      if (event instanceof KeyboardEvent && !isKept(event, sheet)) event.preventDefault()
    }),
    listenFirst(window, scrolling, (event) => {
      event.stopImmediatePropagation()
      if (dialog.scrollHeight <= dialog.clientHeight) event.preventDefault()
    }),
  ]
  const stop = (event: Event): void => event.stopPropagation()
  for (const type of pointing) dialog.addEventListener(type, stop)
  return () => {
    for (const end of ends) end()
  }
}
