import type { Sheet } from '../../core/cover/cover-order.ts'
import { create } from './own-document.ts'

/** A sheet as it was drawn: `host` stands in the page, all else in a closed tree of its own. */
export type DrawnSheet = {
  host: HTMLElement
  /** Attribute that the host needs. */
  anchor: string
  tree: ShadowRoot
  dialog: HTMLDialogElement
  title: HTMLElement
  button: HTMLButtonElement
}

type Written<Tag extends keyof HTMLElementTagNameMap> = {
  /** As in `browser/cover/sheet.css`, behind the mark. */
  name: string
  text?: string
  mark: string
  tag: Tag
}

function write<Tag extends keyof HTMLElementTagNameMap>({
  tag,
  name,
  text,
  mark,
}: Written<Tag>): HTMLElementTagNameMap[Tag] {
  const element = create(tag)
  element.className = `${mark} ${mark}-${name}`
  if (text !== undefined) element.textContent = text
  return element
}

function writeKey({ words, key, mark }: Sheet): HTMLElement | undefined {
  if (key === undefined) return undefined
  const line = write({ tag: 'p', name: 'key', text: `${words.key} `, mark })
  const name = write({ tag: 'kbd', name: 'name', text: key, mark })
  name.dir = 'ltr'
  line.append(name)
  return line
}

/** Draws the sheet, not yet in the page. Its look comes from the style sheet that was inserted before it. */
export function drawSheet(sheet: Sheet): DrawnSheet {
  const { words, mark, anchor } = sheet
  const host = create('div')
  host.setAttribute(anchor, '')
  const tree = host.attachShadow({ mode: 'closed' })
  const dialog = write({ tag: 'dialog', name: 'dialog', mark })
  dialog.lang = sheet.language
  dialog.dir = sheet.direction
  dialog.dataset.appearance = sheet.appearance
  dialog.setAttribute('closedby', 'none')
  // Browsers show the title of whatever stands around, in a window of their own: that of the page's root would come above the sheet.
  dialog.title = ''
  dialog.setAttribute('aria-labelledby', 'title')
  dialog.setAttribute('aria-describedby', 'text')
  const title = write({ tag: 'h1', name: 'title', text: words.title, mark })
  title.id = 'title'
  // Takes the focus itself, so that the next Enter or Space does not uncover by accident.
  title.tabIndex = -1
  const text = write({ tag: 'p', name: 'text', text: words.text, mark })
  text.id = 'text'
  const button = write({ tag: 'button', name: 'button', text: words.uncover, mark })
  button.type = 'button'
  const key = writeKey(sheet)
  dialog.append(title, text, button, ...(key ? [key] : []))
  tree.append(dialog)
  return { host, anchor, tree, dialog, title, button }
}
