import { cleanText } from '../page/clean-text.ts'

/**
 * Marks stacked on one letter beyond four, which climb over the lines around them: no language needs more (Unicode Technical
 * Standard 39, section 5.4).
 */
const stackedMarks = /([\p{Mn}\p{Me}]{4})[\p{Mn}\p{Me}]+/gu

/**
 * A name that somebody else wrote, fit to stand in a sentence: one line, nothing invisible or reordering, no stack of marks, and no
 * backslash, since the renderer of messages makes a letter of `\u202E` in what it is given.
 *
 * @returns an empty text where nothing is left that can be read.
 */
export function plainName(written: string): string {
  const plain = cleanText(written.replaceAll('\\', ''), written.length) ?? ''
  const name = plain
    .replace(/^[\p{M}\s]+/u, '')
    .replace(stackedMarks, '$1')
    .trim()
  return /[\p{L}\p{N}]/u.test(name) ? name : ''
}
