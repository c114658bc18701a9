import { rootOf } from './form-element.ts'
import { formMemory } from './form-memory.ts'
import { adoptSheet, dropSheet } from './own-sheet.ts'

const mark = 'data-signpost-filled'

// The label as well, for it may be what draws the box. Rules of their own: a browser drops those it cannot read.
const rules = [`[${mark}]`, `label:has([${mark}])`, `[${mark}] + label`].map(
  (selector) => `${selector} { outline: 3px solid #1f6feb !important; outline-offset: 2px !important }`,
)

/** Shows which control was filled. */
export function markFilled(element: Element): void {
  Element.prototype.setAttribute.call(element, mark, '')
  const root = rootOf(element)
  const { sheets } = formMemory()
  try {
    const sheet = root && !sheets.has(root) ? adoptSheet(root, element, rules.join('\n')) : undefined
    if (root && sheet) sheets.set(root, sheet)
  } catch {
    // Without its outline a filled field is still filled, and the panel says so.
  }
}

export function removeMark(element: Element): void {
  Element.prototype.removeAttribute.call(element, mark)
}

/** Takes the style sheets away again. */
export function removeSheets(): void {
  const { sheets } = formMemory()
  for (const [root, sheet] of sheets) {
    try {
      dropSheet(root, sheet)
    } catch {
      // A frame that is gone took its sheets along.
    }
  }
  sheets.clear()
}
