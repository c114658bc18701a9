import { breakLines, evenLines } from './break-lines.ts'
import type { TextMark, Weight } from './drawing.ts'

/** A line of a column before it has a place. `before` is the room above it. */
export type ColumnText = {
  text: string
  size: number
  weight: Weight
  before?: number
  /** Written from left to right whatever the sheet's direction, as numbers and addresses are. */
  alwaysLtr?: true
  /** Lines of about the same length, as a title looks best. */
  even?: true
  colour?: TextMark['colour']
}

export type Column = { height: number; draw: (x: number, top: number) => TextMark[] }

const lineHeight = 1.22
/** Where the letters stand within a line, from its top. */
const baseline = 0.92

const isRightToLeft = (text: string): boolean => /[\u0590-\u08ff\ufb1d-\ufefc]/.test(text)

type Line = Omit<TextMark, 'x' | 'y'> & { top: number }

/**
 * Texts one below the other, broken to a width. `x` is the side where the sheet's own lines begin: the left one of a sheet
 * that is read from the left. A name in another direction than the sheet's begins there too.
 */
export function textColumn(texts: readonly ColumnText[], width: number, direction: 'ltr' | 'rtl'): Column {
  const lines: Line[] = []
  let height = 0
  for (const { text, size, weight, before = 0, alwaysLtr, even, colour = 'black' } of texts) {
    height += before
    const own = alwaysLtr || !isRightToLeft(text) ? 'ltr' : 'rtl'
    for (const line of (even ? evenLines : breakLines)(text, width, size, weight)) {
      const anchor = own === direction ? 'start' : 'end'
      lines.push({ kind: 'text', top: height, size, weight, direction: own, anchor, colour, text: line })
      height += size * lineHeight
    }
  }
  return {
    height,
    draw: (x, top) =>
      lines.map(({ top: own, ...line }) => ({ ...line, x, y: top + own + line.size * baseline })),
  }
}
