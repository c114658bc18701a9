import fc from 'fast-check'
import { expect, test } from 'vitest'
import { propertyCases } from '../../tests/property-cases.ts'
import { defaultSettings, readSettings } from './settings.ts'

test('what was saved is read back', () => {
  const saved = {
    shape: 2,
    country: 'PH',
    language: 'fil',
    appearance: 'dark',
    audience: 'both',
    trustedAdults: [{ name: 'Tita Luz', phone: '0917 123 4567' }],
    welcomed: true,
  }
  expect(readSettings(saved)).toEqual(saved)
})

test('settings of the first shape keep what was chosen, and need no welcome', () => {
  expect(readSettings({ shape: 1, country: 'PH', appearance: 'dark' })).toEqual({
    ...defaultSettings,
    country: 'PH',
    appearance: 'dark',
    welcomed: true,
  })
})

test('a value that is not understood counts as not set, one by one', () => {
  const saved = {
    country: 'Philippines',
    language: 'es',
    appearance: 'pink',
    audience: 'everyone',
    trustedAdults: 'my aunt',
    welcomed: 'yes',
  }
  expect(readSettings(saved)).toEqual({ ...defaultSettings, language: 'es' })
})

test('two trusted adults at most are read, cut to what fits, without those that say nothing', () => {
  const trustedAdults = [
    { name: ' ', phone: '' },
    { name: 'x'.repeat(100), phone: '1'.repeat(100) },
    'my aunt',
    { name: 'Tita Luz' },
    { phone: '0917 123 4567' },
  ]
  expect(readSettings({ trustedAdults }).trustedAdults).toEqual([
    { name: 'x'.repeat(80), phone: '1'.repeat(40) },
    { name: 'Tita Luz', phone: '' },
  ])
})

test('anything at all is read without an error, and what was read is read again as it is', () => {
  fc.assert(
    fc.property(fc.anything(), (saved) => {
      const settings = readSettings(saved)
      expect(readSettings(settings)).toEqual(settings)
    }),
    { numRuns: propertyCases },
  )
})
