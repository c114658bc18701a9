import fc from 'fast-check'
import { expect, test } from 'vitest'
import { defaultSettings, readSettings } from './settings.ts'

test('what was saved is read back', () => {
  const saved = { shape: 1, country: 'PH', language: 'fil', appearance: 'dark' }
  expect(readSettings(saved)).toEqual(saved)
})

test('a value that is not understood counts as not set, one by one', () => {
  expect(readSettings({ country: 'Philippines', language: 'es', appearance: 'pink' })).toEqual({
    ...defaultSettings,
    language: 'es',
  })
})

test('anything at all is read without an error', () => {
  fc.assert(fc.property(fc.anything(), (saved) => readSettings(saved).shape === 1))
})
