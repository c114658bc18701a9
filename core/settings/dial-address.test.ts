import { expect, test } from 'vitest'
import { dialAddress } from './dial-address.ts'

test.each([
  ['0917 123 4567', 'tel:09171234567'],
  ['+63 917 123 4567', 'tel:+639171234567'],
  ['+44 (0)20 7946 0000', 'tel:+442079460000'],
  ['0044 (0)20 7946 0000', 'tel:00442079460000'],
  ['(020) 7946-0000 ext. 12', 'tel:02079460000'],
  ['020 7946 0000 EXT 12', 'tel:02079460000'],
  ['020 7946 0000x12', 'tel:02079460000'],
  ['020 7946 0000, 12', 'tel:02079460000'],
  ['0917 123 4567 at work', 'tel:09171234567'],
  ['999 (police)', 'tel:999'],
  ['030/1234567', 'tel:0301234567'],
  ['٠٥٠ ١٢٣ ٤٥٦٧', 'tel:0501234567'],
  ['*#06#', 'tel:*%2306%23'],
  [' 15 ', 'tel:15'],
])('%s is dialled as %s', (written, dialled) => {
  expect(dialAddress(written)).toBe(dialled)
})

test.each([
  '',
  '7',
  'ask at reception',
  'javascript:alert(1)',
  '+',
  '1-800-843-LOST',
  '1-800-THE-LOST',
  '1 800 FLOWERS',
  '1-800-356 CARE',
  '0917123abc',
  '112/911',
  '0917 123 4567 / 0918 123 4567',
  '0917 123 4567 0918 123 4567',
])('“%s” is no number that can be dialled as it stands', (written) => {
  expect(dialAddress(written)).toBeUndefined()
})
