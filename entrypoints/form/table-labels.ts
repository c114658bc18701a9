import { anyControl } from './control.ts'
import { closestTo, matches, tagOf } from './form-element.ts'
import { wordsById } from './label-texts.ts'
import { native } from './native.ts'
import { textOf } from './text-of.ts'

const hasControl = (element: Element): boolean =>
  Element.prototype.querySelector.call(element, anyControl) !== null

const elementBefore = (element: Element): Element | null =>
  native(Element.prototype, 'previousElementSibling', element)

/** The cell before it in its row that has words and no control. */
function rowHeader(cell: Element): string[] {
  for (let before = elementBefore(cell); before; before = elementBefore(before)) {
    if (hasControl(before)) return []
    const text = textOf(before)
    if (text !== '') return [text]
  }
  return []
}

function columnHeader(cell: Element, table: Element): string[] {
  const row = closestTo(cell, 'tr')
  const head = Element.prototype.querySelector.call(table, 'tr')
  if (row === undefined || head === null || head === row) return []
  let column = 0
  for (let before = elementBefore(cell); before; before = elementBefore(before)) column += 1
  const header = head.children.item(column)
  return header && matches(header, 'th, thead td') && !hasControl(header) ? [textOf(header)] : []
}

/** What the table around a control calls it: the headers it names, the cell before it, the head of its column. */
export function tableLabels(element: Element): string[] {
  const cell = closestTo(element, 'td, th')
  const table = cell && closestTo(cell, 'table')
  if (cell === undefined || table === undefined || tagOf(table) !== 'table') return []
  return [...wordsById(cell, 'headers'), ...rowHeader(cell), ...columnHeader(cell, table)]
}
