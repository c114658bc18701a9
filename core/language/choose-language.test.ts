import { expect, test } from 'vitest'
import { chooseLanguage } from './choose-language.ts'

const available = ['en', 'fil', 'es', 'ar']

test.each([
  [['es-419', 'en'], 'es'],
  [['tl-PH'], 'fil'],
  [['fil'], 'fil'],
  [['ar-EG', 'en'], 'ar'],
  [['de-AT', 'es'], 'es'],
  [['de'], 'en'],
  [[], 'en'],
  [[undefined, 'AR'], 'ar'],
])('%j reads %s', (wanted, chosen) => {
  expect(chooseLanguage(wanted, available)).toBe(chosen)
})
