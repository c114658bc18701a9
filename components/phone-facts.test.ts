import { expect, test } from 'vitest'
import type { ShippedPhone } from '../directory/shipped.ts'
import { loadWords } from '../locales/load-words.ts'
import { phoneFacts } from './phone-facts.ts'

const phone: ShippedPhone = { number: '1383', tel: 'tel:1383' }
const at = new Date('2026-11-22T06:05:00Z')

test('a number says whose it is, what it is for, and that it is answered day and night', async () => {
  const words = await loadWords('en')
  expect(phoneFacts({ ...phone, carrier: 'Globe', uses: ['toll-free'], always: true }, at, words)).toEqual([
    'Globe',
    'free of charge',
    'day and night',
  ])
})

test('a number of which nothing is known says nothing', async () => {
  expect(phoneFacts(phone, at, await loadWords('en'))).toEqual([])
})
