import type { Sheet } from '../../core/cover/cover-order.ts'
import { create } from './own-document.ts'

/** A sheet as it was drawn: `host` stands in the page, all else in a closed tree of its own. */
export type DrawnSheet = {
  host: HTMLElement
  tree: ShadowRoot
  dialog: HTMLDialogElement
  title: HTMLElement
  button: HTMLButtonElement
}

type Written<Tag extends keyof HTMLElementTagNameMap> = {
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
  element.className = `${mark} ${name}`
  if (text !== undefined) element.textContent = text
  return element
}

function writeKey({ words, key, mark }: Sheet): HTMLElement | undefined {
  if (key === undefined) return undefined
  const line = write({ tag: 'p', name: 'signpost-sheet-key', text: `${words.key} `, mark })
  const name = write({ tag: 'kbd', name: '', text: key, mark })
  name.dir = 'ltr'
  line.append(name)
  return line
}

/** Draws the sheet, not yet in the page. Its look comes from the style sheet that was inserted before it. */
export function drawSheet(sheet: Sheet): DrawnSheet {
  const { words, mark } = sheet
  const host = create('div')
  host.setAttribute('data-signpost-cover', '')
  const tree = host.attachShadow({ mode: 'closed' })
  const dialog = write({ tag: 'dialog', name: 'signpost-sheet', mark })
  dialog.lang = sheet.language
  dialog.dir = sheet.direction
  dialog.dataset.appearance = sheet.appearance
  dialog.setAttribute('closedby', 'none')
  dialog.setAttribute('aria-labelledby', 'title')
  dialog.setAttribute('aria-describedby', 'text')
  const title = write({ tag: 'h1', name: 'signpost-sheet-title', text: words.title, mark })
  title.id = 'title'
  // Takes the focus itself, so that the next Enter or Space does not uncover by accident.
  title.tabIndex = -1
  const text = write({ tag: 'p', name: 'signpost-sheet-text', text: words.text, mark })
  text.id = 'text'
  const button = write({ tag: 'button', name: 'signpost-sheet-button', text: words.uncover, mark })
  button.type = 'button'
  const key = writeKey(sheet)
  dialog.append(title, text, button, ...(key ? [key] : []))
  tree.append(dialog)
  return { host, tree, dialog, title, button }
}
