import { expect, test } from 'vitest'
import type { ShippedPhone } from '../../directory/shipped.ts'
import { urgentPhone } from './urgent-phone.ts'

const phone = (number: string, ...uses: NonNullable<ShippedPhone['uses']>): ShippedPhone => ({
  number,
  tel: `tel:${number}`,
  uses,
})

test.each([
  ['the police before the rest', [phone('112', 'general'), phone('110', 'police')], '110'],
  ['not the police’s older number', [phone('100', 'police', 'older'), phone('112', 'general')], '112'],
  ['not one that takes texts alone', [phone('999', 'police', 'sms-only'), phone('112', 'general')], '112'],
  ['an older one rather than none', [phone('100', 'police', 'older')], '100'],
  ['nothing where there is nothing', [], undefined],
])('in danger, call %s', (_, phones, number) => {
  expect(urgentPhone(phones)?.number).toBe(number)
})
