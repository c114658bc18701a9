import fc from 'fast-check'
import { expect, test } from 'vitest'
import { propertyCases } from '../../tests/property-cases.ts'
import { dialAddress, isDialCode, shownNumber } from './dial-address.ts'

test.each([
  ['0917 123 4567', 'tel:09171234567'],
  ['+63 917 123 4567', 'tel:+639171234567'],
  ['+44 (0)20 7946 0000', 'tel:+442079460000'],
  ['0044 (0)20 7946 0000', 'tel:00442079460000'],
  ['(020) 7946-0000 ext. 12', 'tel:02079460000'],
  ['020 7946 0000 EXT 12', 'tel:02079460000'],
  ['020 7946 0000x12', 'tel:02079460000'],
  ['0917 123 4567 at work', 'tel:09171234567'],
  ['999 (police)', 'tel:999'],
  ['112', 'tel:112'],
  ['030/1234567', 'tel:0301234567'],
  ['01.23.45.67.89', 'tel:0123456789'],
  ['020\u00A07946\u20110000', 'tel:02079460000'],
  ['٠٥٠ ١٢٣ ٤٥٦٧', 'tel:0501234567'],
  ['\u202A+44 20 7946 0000\u202C', 'tel:+442079460000'],
  [' 15 ', 'tel:15'],
])('%s is dialled as %s', (written, dialled) => {
  expect(dialAddress(written)).toBe(dialled)
})

const codes = [
  '**21*09001234567#',
  '*21*09001234567#',
  '##002#',
  '*#06#',
  '*#31#0917 123 4567',
  '112#',
  '+44*123',
  '020 7946 0000, 12',
  '0800123456,,,1#',
  '0800123456;12',
  'tel:0800123456;isub=12',
  '0800123456;postd=pp22',
  'tel:0800123456',
  '0800123456p12',
  '＊＃06＃',
  '﹡21﹡0900 1234567﹟',
]
test.each(codes)('“%s” is a code, and nobody’s number', (written) => {
  expect([dialAddress(written), isDialCode(written)]).toEqual([undefined, true])
})

test.each([
  '',
  '7',
  '21',
  '99',
  'ask at reception',
  'javascript:alert(1)',
  '+',
  '++44 20 7946 0000',
  '020 7946+0000',
  '1-800-843-LOST',
  '1-800-THE-LOST',
  '1 800 FLOWERS',
  '1-800-356 CARE',
  '0917123abc',
  '112/911',
  '911\n112',
  '911\u2028112',
  '911\t112',
  '911\u0000112',
  '0917 123 4567 / 0918 123 4567',
  '0917 123 4567 0918 123 4567',
  '0917 123 4567 or 0900 123 4567',
  '+1234567890123456',
  '０９１７１２３４５６７',
  '०९१७१२३४५६७',
  '𝟎𝟗𝟏𝟕𝟏𝟐𝟑𝟒𝟓𝟔𝟕',
  '0917 123 4567 <b>',
  '0917 123 4567 \\u202E',
  '0917 123 4567 https://example.org',
  '0917_123_4567',
  '0917=1234567',
])('“%s” is no number that can be dialled as it stands', (written) => {
  expect(dialAddress(written)).toBeUndefined()
})

test('a number is shown without what nobody sees, and dialled as it is shown', () => {
  expect(shownNumber(' \u202E119\u202C ')).toBe('119')
  expect(dialAddress('\u202E119\u202C')).toBe('tel:119')
})

test('whatever is written, what is dialled is the digits that can be read, 15 and what leads abroad at most', () => {
  const part = fc.constantFrom(
    '0',
    '9',
    '112',
    ' ',
    '-',
    '(',
    ')',
    '+',
    '*',
    '#',
    ',',
    ';',
    'p',
    'w',
    '\n',
    '٣',
    '９',
    'x',
    '\u202E',
  )
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(part, { maxLength: 24 }).map((parts) => parts.join('')),
  )
  fc.assert(
    fc.property(text, (written) => {
      const dialled = dialAddress(written)
      if (dialled === undefined) return
      expect(dialled).toMatch(/^tel:(?:\+?\d{2,15}|00\d{2,15})$/)
      expect(shownNumber(written)).not.toMatch(/[*#,;\n\uFF10-\uFF19]/)
      expect(dialAddress(shownNumber(written))).toBe(dialled)
    }),
    { numRuns: propertyCases },
  )
})
