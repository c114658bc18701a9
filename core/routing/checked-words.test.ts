import { expect, it } from 'vitest'
import { checkedWords } from './checked-words.ts'

const now = new Date('2026-10-09T12:00:00Z')

it.each([
  ['2026-05-03', { month: '2026-05', isOld: false }],
  ['2026-05', { month: '2026-05', isOld: false }],
  ['2025-04-01', { month: '2025-04', isOld: false }],
  ['2025-03-31', { month: '2025-03', isOld: true }],
  ['2026', { month: '2026', isOld: false }],
  ['2025', { month: '2025', isOld: true }],
  ['2026-13', undefined],
  ['about 2019', undefined],
  [undefined, undefined],
])('%s', (checkedOn, words) => {
  expect(checkedWords(checkedOn, now)).toEqual(words)
})
