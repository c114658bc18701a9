import { expect, test } from 'vitest'
import { minimumAgeIn } from './minimum-age-in.ts'

const age = {
  years: 13,
  olderWhereLawSays: true as const,
  exceptions: [
    { countries: ['AU'], years: 16 },
    { countries: ['KR', 'ID'], years: 14 },
  ],
}

test('where a country has no age of its own, the general one holds and the others are elsewhere', () => {
  expect(minimumAgeIn(age, 'PH')).toEqual({
    here: { years: 13 },
    elsewhere: [
      { years: 16, countries: ['AU'] },
      { years: 14, countries: ['KR', 'ID'] },
    ],
    older: true,
  })
  expect(minimumAgeIn(age, undefined)).toEqual(minimumAgeIn(age, 'PH'))
})

test('a country’s own age comes first, and the general one is elsewhere', () => {
  expect(minimumAgeIn(age, 'KR')).toEqual({
    here: { years: 14, country: 'KR' },
    elsewhere: [
      { years: 13, countries: [] },
      { years: 16, countries: ['AU'] },
      { years: 14, countries: ['ID'] },
    ],
    older: false,
  })
})

test('one age everywhere is one age', () => {
  expect(minimumAgeIn({ years: 18 }, 'PH')).toEqual({ here: { years: 18 }, elsewhere: [], older: false })
})
