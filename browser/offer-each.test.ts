import { expect, test, vi } from 'vitest'
import { offerEach } from './offer-each.ts'

test('what a browser cannot be offered takes nothing else along', () => {
  const refused = vi.fn(() => {
    throw new TypeError("Cannot read properties of undefined (reading 'addListener')")
  })
  const offered = vi.fn()
  offerEach([refused, offered])
  expect([refused.mock.calls, offered.mock.calls]).toEqual([[[]], [[]]])
})
