import { expect, test } from 'vitest'
import { availableLanguages, loadWords } from '../../../locales/load-words.ts'
import { receiptText } from './receipt-text.ts'

const receipt = { at: '2026-11-22T09:30', organisation: 'Example Hotline', reference: ' 2026/11-4711\n' }

test('a receipt in English, whole', async () => {
  expect(receiptText(receipt, await loadWords('en'))).toBe(
    [
      'Receipt of a report',
      '',
      'Date: November 22, 2026 at 9:30 AM',
      'Reported to: Example Hotline',
      'Reference number: 2026/11-4711',
      '',
      'This receipt says nothing of what was reported.',
      '',
    ].join('\n'),
  )
})

test.each([...availableLanguages])('in %s organisation and number are as they were given', async (tag) => {
  const text = receiptText(receipt, await loadWords(tag))
  expect(text).toContain(': Example Hotline\n')
  expect(text).toContain(': 2026/11-4711\n')
  expect(text).not.toContain('⟦')
})

test.each([...availableLanguages])(
  'in %s an organisation that a policy added has that word below its name',
  async (tag) => {
    const words = await loadWords(tag)
    expect(receiptText({ ...receipt, isAdded: true }, words)).toContain(
      `: Example Hotline\n${words.say('route.because.added-by-policy')}\n`,
    )
  },
)

test('without a number there is no line for one', async () => {
  const words = await loadWords('en')
  expect(receiptText({ ...receipt, reference: ' ' }, words)).not.toContain('Reference number')
})
