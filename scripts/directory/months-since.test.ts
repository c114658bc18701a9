import { expect, test } from 'vitest'
import { monthsSince } from './months-since.ts'

const now = new Date('2026-11-22T23:30:00Z')

test.each([
  ['2026-11-22', 0],
  ['2026-11', 0],
  ['2026-10-23', 0],
  ['2026-10-22', 1],
  ['2026', 10],
  ['2025-05', 18],
  ['2025-05-23', 17],
  ['2011', 190],
  ['2027-01', -2],
])('from %s it is %i months', (date, months) => {
  expect(monthsSince(date, now)).toBe(months)
})
