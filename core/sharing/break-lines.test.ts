import fc from 'fast-check'
import { expect, test } from 'vitest'
import { propertyCases } from '../../tests/property-cases.ts'
import { breakLines, evenLines } from './break-lines.ts'
import { textWidth } from './text-width.ts'

test('lines break between words, and addresses behind their signs', () => {
  expect(breakLines('Report it to the hotline', 90, 10, 400)).toEqual(['Report it to the', 'hotline'])
  expect(breakLines('report.example.org/en/children/online', 110, 10, 400)).toEqual([
    'report.example.org/en/',
    'children/online',
  ])
})

test('a title has no last line of one word', () => {
  expect(evenLines('One two three four five six', 120, 10, 400)).toEqual(['One two three', 'four five six'])
  expect(evenLines('One', 120, 10, 400)).toEqual(['One'])
})

test('whatever the text, no line is too wide, and no letter is lost', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom(400 as const, 700 as const),
      (text, weight) => {
        const width = 60
        const lines = breakLines(text, width, 10, weight)
        expect(lines.filter((line) => textWidth(line, 10, weight) > width)).toEqual([])
        expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''))
      },
    ),
    { numRuns: propertyCases },
  )
})
