import { expect, test } from 'vitest'
import { runsSafely } from './runs-safely.ts'

test.each([
  ['https?://.+', true],
  ['(?:https?|ftp)://\\S+\\.\\S+', true],
  ['\\d{4}-\\d{2}-\\d{2}', true],
  ['[^\\s]+', true],
  ['(a+)+', false],
  ['(a|a)*', false],
  ['((a?){9}){9}', false],
  ['([\\da-z.-]+)*', false],
  ['(x)\\1+', false],
  ['(?=.*a)b', false],
  ['.*.*.*.*a', false],
  ['a'.repeat(301), false],
])('%s: %s', (pattern, isSafe) => {
  expect(runsSafely(pattern, 100)).toBe(isSafe)
})

test('a long value is worth fewer repetitions', () => {
  expect([runsSafely('.*a.*b.*', 300), runsSafely('.*a.*b.*', 301)]).toEqual([true, false])
})
