import { expect, test } from 'vitest'
import { checkTrustedAdult } from './check-trusted-adult.ts'

test.each([
  ['', ''],
  ['Tita Luz', ''],
  ['Tita Luz', ' 0917 123 4567 '],
  ['خالتي', '٠٥٠ ١٢٣ ٤٥٦٧'],
])('“%s” with the number “%s” needs nothing more', (name, phone) => {
  expect(checkTrustedAdult({ name, phone })).toBeUndefined()
})

test('a number that cannot be dialled, or that belongs to nobody, is said beside its field', () => {
  expect(checkTrustedAdult({ name: '', phone: 'next door' })).toEqual({
    field: 'phone',
    because: 'not-a-number',
  })
  expect(checkTrustedAdult({ name: 'Tita Luz', phone: '**21*0900 123 4567#' })).toEqual({
    field: 'phone',
    because: 'a-code',
  })
  expect(checkTrustedAdult({ name: ' ', phone: '0917 123 4567' })).toEqual({
    field: 'name',
    because: 'no-name',
  })
})
