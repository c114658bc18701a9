import { documentOf } from './form-element.ts'

/** Firefox adopts no style sheet through a content script's view of the page, only through the page's own object. */
function pageOwn<Seen extends object>(seen: Seen): Seen {
  const own: unknown = Reflect.get(seen, 'wrappedJSObject')
  const isOwn = (value: unknown): value is Seen => typeof value === 'object' && value !== null
  return isOwn(own) ? own : seen
}

/** Gives a document or shadow root, which an element is in, a constructed sheet: no content security policy of the page stops it. */
export function adoptSheet(
  root: Document | ShadowRoot,
  element: Element,
  rules: string,
): CSSStyleSheet | undefined {
  const view = documentOf(element).defaultView
  if (view === null) return undefined
  const sheet = new (pageOwn(view).CSSStyleSheet)()
  sheet.replaceSync(rules)
  pageOwn(root).adoptedStyleSheets.push(sheet)
  return sheet
}

/** Takes it away again. */
export function dropSheet(root: Document | ShadowRoot, sheet: CSSStyleSheet): void {
  const adopted = pageOwn(root).adoptedStyleSheets
  const at = adopted.indexOf(sheet)
  if (at >= 0) adopted.splice(at, 1)
}
