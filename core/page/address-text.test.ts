import { expect, test } from 'vitest'
import { addressText } from './address-text.ts'

test.each([
  ['https://example.com/x:y', 'https://example.com/x:y'],
  ['/relative?u=data:x', '/relative?u=data:x'],
  [' data:image/png;base64,iVBORw0KGgo=', 'data:'],
  ['blob:https://example.com/1', 'blob:'],
  ['file:///home/x', 'file:'],
  [`https://example.com/${'x'.repeat(9000)}`, `https://example.com/${'x'.repeat(8001 - 20)}`],
  [undefined, undefined],
  [null, undefined],
])('%s', (raw, text) => {
  expect(addressText(raw)).toBe(text)
})
