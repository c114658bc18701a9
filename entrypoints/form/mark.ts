import { documentOf, rootOf } from './form-element.ts'
import { formMemory } from './form-memory.ts'

const mark = 'data-signpost-filled'

// The label as well, for it may be what draws the box. Rules of their own: a browser drops those it cannot read.
const rules = [`[${mark}]`, `label:has([${mark}])`, `[${mark}] + label`].map(
  (selector) => `${selector} { outline: 3px solid #1f6feb !important; outline-offset: 2px !important }`,
)

/** Firefox adopts no style sheet through a content script's view of the page, only through the page's own object. */
function pageOwn<Seen extends object>(seen: Seen): Seen {
  const own: unknown = Reflect.get(seen, 'wrappedJSObject')
  const isOwn = (value: unknown): value is Seen => typeof value === 'object' && value !== null
  return isOwn(own) ? own : seen
}

/** A constructed sheet, which no content security policy of the page stops. */
function adoptSheet(root: Document | ShadowRoot, element: Element): void {
  const { sheets } = formMemory()
  const view = documentOf(element).defaultView
  if (sheets.has(root) || view === null) return
  const sheet = new (pageOwn(view).CSSStyleSheet)()
  sheet.replaceSync(rules.join('\n'))
  pageOwn(root).adoptedStyleSheets.push(sheet)
  sheets.set(root, sheet)
}

/** Shows which control was filled. */
export function markFilled(element: Element): void {
  Element.prototype.setAttribute.call(element, mark, '')
  const root = rootOf(element)
  try {
    if (root) adoptSheet(root, element)
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
      const adopted = pageOwn(root).adoptedStyleSheets
      const at = adopted.indexOf(sheet)
      if (at >= 0) adopted.splice(at, 1)
    } catch {
      // A frame that is gone took its sheets along.
    }
  }
  sheets.clear()
}
