import { countSyllables } from './count-syllables.ts'

/** A message as it is read: what is put into it is one short word, and of a plural the last case is read. */
export function readMessage(message: string): string {
  return message
    .replace(/\{\w+, (?:plural|select),[^{}]*(?:\{[^{}]*\}\s*\w*\s*)*\{([^{}]*)\}\s*\}/g, '$1')
    .replace(/\{\w+\}|#/g, 'Ann')
}

const sentencesOf = (text: string): string[] =>
  text.split(/(?<=[.?!:…])(?=[\s"”’']|$)|\n/).filter((sentence) => /[a-z]/i.test(sentence))

export const wordsOf = (text: string): string[] => text.match(/[a-z]+(?:['’][a-z]+)*|\d+/gi) ?? []

/**
 * The school year (United States) whose pupils read an English text easily, by the Flesch-Kincaid formula. It says little of fewer
 * than about ten words: judge whole screens.
 *
 * Source: Kincaid, Fishburne, Rogers and Chissom, "Derivation of New Readability Formulas", Research Branch Report 8-75, 1975.
 */
export function readingGrade(text: string): number {
  const words = wordsOf(text)
  if (words.length === 0) return 0
  const syllables = words.reduce((sum, word) => sum + countSyllables(word), 0)
  return 0.39 * (words.length / sentencesOf(text).length) + 11.8 * (syllables / words.length) - 15.59
}
