import { expect, test } from 'vitest'
import { loadWords } from '../../locales/load-words.ts'
import { sayWith } from './say-with.ts'

const english = await loadWords('en')

test.each([
  ['a name', 'Wren', 'by \u2068Wren\u2069'],
  ['what the renderer would take for an escape', '\\u202Enerw', 'by \u2068\\u202Enerw\u2069'],
  ['what looks like a message or a replacement', "{x} '{' $& $1", "by \u2068{x} '{' $& $1\u2069"],
  ['marks that would reach beyond it', '\u2069\u202Enerw', 'by \u2068nerw\u2069'],
  ['words from right to left', 'رامي', 'by \u2068رامي\u2069'],
])('%s stands in a sentence letter for letter, and isolated', (_, account, sentence) => {
  expect(sayWith(english, 'seen.by', 'account', account)).toBe(sentence)
})
