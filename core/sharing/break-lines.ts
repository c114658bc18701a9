import type { Weight } from './drawing.ts'
import { textWidth } from './text-width.ts'

type Fits = (text: string) => boolean

/** Parts of a word too long for a line: addresses break behind their signs, all else anywhere. */
function partsOf(word: string, fits: Fits): string[] {
  if (fits(word)) return [word]
  const pieces = word.match(/[^/.?&=_-]+[/.?&=_-]*|[/.?&=_-]+/g) ?? [word]
  return joined(
    pieces.flatMap((piece) => (fits(piece) ? [piece] : [...piece])),
    '',
    fits,
  )
}

function joined(pieces: readonly string[], between: string, fits: Fits): string[] {
  const lines: string[] = []
  for (const piece of pieces) {
    const last = lines.at(-1)
    const longer = last === undefined ? piece : `${last}${between}${piece}`
    if (last !== undefined && fits(longer)) lines[lines.length - 1] = longer
    else lines.push(piece)
  }
  return lines
}

/** Divides a text into lines no wider than `width`, as far as `textWidth` can tell. */
export function breakLines(text: string, width: number, size: number, weight: Weight): string[] {
  const fits: Fits = (line) => textWidth(line, size, weight) <= width
  const words = text.split(' ').flatMap((word) => partsOf(word, fits))
  return joined(words, ' ', fits)
}

/** As `breakLines`, and no line much shorter than the others: the narrowest width that needs no line more. */
export function evenLines(text: string, width: number, size: number, weight: Weight): string[] {
  const wide = breakLines(text, width, size, weight)
  for (let narrower = width / wide.length; narrower < width; narrower += size / 2) {
    const lines = breakLines(text, narrower, size, weight)
    if (lines.length === wide.length) return lines
  }
  return wide
}
