import fc from 'fast-check'
import { expect, test } from 'vitest'
import { propertyCases } from '../../tests/property-cases.ts'
import { plainName } from './plain-name.ts'

test.each([
  ['Our school nurse', 'Our school nurse'],
  ['  Ana\nReyes\u2028(lead)\t ', 'Ana Reyes (lead)'],
  ['\u202Eenilpleh\u202C', 'enilpleh'],
  ['\u2066Ana\u2069 \u200FReyes\u200B\uFEFF', 'Ana Reyes'],
  ['\\u202Eenilpleh', 'u202Eenilpleh'],
  ['Nguyễn Thị Ánh', 'Nguyễn Thị Ánh'],
  ['شَدَّةٌ', 'شَدَّةٌ'],
  [`Z${'\u0301\u0316\u0334'.repeat(40)}oe`, '\u0179\u0334\u0334\u0334\u0334oe'],
  ['\u0301\u0301Ana', 'Ana'],
  ['Line 5 \u{1F4DE}', 'Line 5 \u{1F4DE}'],
  ['\u200B\u2060', ''],
  ['\u2800\u2800', ''],
  ['—', ''],
])('“%s” stands as “%s”', (written, name) => {
  expect(plainName(written).normalize('NFC')).toBe(plainName(written))
  expect(plainName(written)).toBe(name.normalize('NFC'))
})

test('any text becomes one readable line, and stays it', () => {
  const nasty = fc.constantFrom(
    '\u202E',
    '\u2066',
    '\n',
    '\r',
    '\u0000',
    '\u0301',
    '\u200D',
    '\\u202E',
    'a',
    ' ',
    '\uD800',
  )
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(nasty).map((parts) => parts.join('')),
  )
  fc.assert(
    fc.property(text, (written) => {
      const name = plainName(written)
      expect(name).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\\]|[\p{Mn}\p{Me}]{5}/u)
      expect(plainName(name)).toBe(name)
    }),
    { numRuns: propertyCases },
  )
})
