import type { Weight } from './drawing.ts'

/** Widths in parts of the letter size, rounded up from Arial's own tables; other scripts by their widest common letters. */
const widths: readonly (readonly [letters: RegExp, width: number])[] = [
  [/\p{M}/u, 0],
  [/[iljIt.,:;'|!/ f()[\]r-]/, 0.32],
  [/[mwMW@%]/, 0.9],
  [/[A-Z]/, 0.73],
  [/[a-z0-9]/, 0.56],
  [/[\u0600-\u08ff]/, 0.52],
  [/[\u1100-\u11ff\u2e80-\ua4cf\uac00-\ud7ff\uff00-\uffef]/, 1],
]
const otherWidth = 0.66
const boldness = 1.08

const known = new Map<string, number>()

/** Kept once found: a sheet asks for the same letters again and again. */
function letterWidth(letter: string): number {
  const width = known.get(letter) ?? widths.find(([pattern]) => pattern.test(letter))?.[1] ?? otherWidth
  known.set(letter, width)
  return width
}

/**
 * About how wide a line is, in the units of `size`: rather too much than too little, since a file is read on other devices,
 * with other fonts.
 */
export function textWidth(text: string, size: number, weight: Weight): number {
  let letters = 0
  for (const letter of text) letters += letterWidth(letter)
  return letters * size * (weight === 700 ? boldness : 1)
}
