import { expect, test } from 'vitest'
import { obeyPolicy } from './obey-policy.ts'
import { defaultSettings } from './settings.ts'

const own = {
  ...defaultSettings,
  country: 'GB',
  language: 'es',
  trustedAdults: [{ name: 'Mum', phone: '1' }],
}

test('without a policy the settings are the person’s own', () => {
  expect(obeyPolicy(own, {}, ['de'])).toEqual(own)
  expect(obeyPolicy(defaultSettings, {}, ['fil'])).toEqual(defaultSettings)
})

test('what the policy sets goes before what the person chose; the rest stays theirs', () => {
  const policy = { country: 'PH', languages: ['fil', 'en'], audience: 'young', skipWelcome: true } as const
  expect(obeyPolicy(own, policy, ['de'])).toEqual({
    ...own,
    country: 'PH',
    language: 'fil',
    audience: 'young',
    welcomed: true,
  })
})

test.each([
  ['the person’s own, where it is among them', 'es', ['ar'], ['fil', 'es'], 'es'],
  ['the browser’s, where that is among them', 'ar', ['de', 'es-MX'], ['fil', 'es'], 'es'],
  ['the first of them otherwise', 'ar', ['de'], ['fil', 'es'], 'fil'],
  ['the person’s own, where the policy names none that there is', 'ar', ['de'], [], 'ar'],
])('the language is %s', (_, language, browser, languages, expected) => {
  expect(obeyPolicy({ ...own, language }, { languages }, browser).language).toBe(expected)
})
