import { closestTo, documentOf, rootOf } from './form-element.ts'
import { native } from './native.ts'
import { shortText } from './text-of.ts'

const longest = 600

const ranges = new WeakMap<Document, Range>()

function rangeIn(page: Document): Range {
  const range = ranges.get(page) ?? Document.prototype.createRange.call(page)
  ranges.set(page, range)
  return range
}

/** The texts of a range one by one, from its end on: those of neighbouring blocks are not one word. */
function textsBefore(end: Element, length: number): string {
  const root = rootOf(end)
  if (root === undefined) return ''
  const walker = Document.prototype.createTreeWalker.call(documentOf(end), root, NodeFilter.SHOW_TEXT)
  Reflect.set(TreeWalker.prototype, 'currentNode', end, walker)
  const texts: string[] = []
  let left = Math.min(length, longest)
  while (left > 0) {
    const node = TreeWalker.prototype.previousNode.call(walker)
    if (node === null) break
    const text = native(Node.prototype, 'nodeValue', node) ?? ''
    texts.unshift(text.slice(-left))
    left -= text.length
  }
  return texts.join(' ')
}

const bare = (text: string): string => text.replace(/\s+/g, '')

function textIn(from: Element, isAfter: boolean, to: Element): string {
  const range = rangeIn(documentOf(to))
  if (isAfter) Range.prototype.setStartAfter.call(range, from)
  else Range.prototype.setStart.call(range, from, 0)
  Range.prototype.setEndBefore.call(range, to)
  return Range.prototype.toString.call(range)
}

/**
 * The words between a control and the one before it, or the beginning of its form, but for its own label alone; empty for the
 * first of a shadow root.
 */
export function wordsBefore(
  control: Element,
  previous: Element | undefined,
  labels: readonly string[],
): string {
  const isBeside = previous !== undefined && rootOf(previous) === rootOf(control)
  const from = isBeside ? previous : closestTo(control, 'form, fieldset, section, main, body')
  if (from === undefined) return ''
  const text = textIn(from, isBeside, control)
  const said = bare(text)
  if (said === '' || labels.some((label) => bare(label) === said)) return ''
  return shortText(textsBefore(control, text.length)).slice(-300)
}

/** The words from the last control to the end of its form. */
export function wordsAfter(control: Element): string {
  const form = closestTo(control, 'form, fieldset, section, main, body')
  if (form === undefined) return ''
  const range = rangeIn(documentOf(control))
  Range.prototype.setStartAfter.call(range, control)
  Range.prototype.setEnd.call(range, form, native(Node.prototype, 'childNodes', form).length)
  return shortText(Range.prototype.toString.call(range))
}
