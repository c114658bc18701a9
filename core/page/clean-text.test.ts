import fc from 'fast-check'
import { expect, test } from 'vitest'
import { propertyCases } from '../../tests/property-cases.ts'
import { cleanText } from './clean-text.ts'

const picture = `${'iVBORw0KGgo9'.repeat(12)}==`

test.each([
  ['  A\n\ttitle\u00a0here ', 'A title here'],
  ['a\u202eb\u2066c\u200bd\ufeffe\u0000f', 'abcde f'],
  ['\ud800x\udc00', 'x'],
  ['e\u0301', 'é'],
  ['ليلى والذئب', 'ليلى والذئب'],
  [`before ${picture} after`, 'before after'],
  [`data:image/png;base64,${picture}`, undefined],
  ['see javascript:alert(1) here', 'see here'],
  ['Big data: the story', 'Big data: the story'],
  ['my file:///home/wren/x.html here', 'my here'],
  ['on moz-extension://0b8f/popup.html', 'on'],
  ['A profile: Wren', 'A profile: Wren'],
  ['at https://wren:secret@example.com/@wren?to=a@b', 'at https://example.com/@wren?to=a@b'],
  ['at http:\\\\wren:secret@example.com', 'at http:\\\\example.com'],
  ['at HTTPS:/\\wren@example.com', 'at HTTPS:/\\example.com'],
  ['at ftp://wren:secret@example.com/x', 'at ftp://example.com/x'],
  ['at //wren:secret@example.com/x //@wren', 'at //example.com/x //@wren'],
  [`https://example.com/${'aB3'.repeat(30)}`, `https://example.com/${'aB3'.repeat(30)}`],
  ['x'.repeat(400), 'x'.repeat(300)],
  [`${'x'.repeat(299)}😀`, 'x'.repeat(299)],
  ['', undefined],
  [12, undefined],
])('%j becomes %j', (raw, text) => {
  expect(cleanText(raw, 300)).toBe(text)
})

test('cleaning twice changes nothing, and nothing unseen is left', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (raw) => {
      const text = cleanText(raw, 50)
      expect(cleanText(text, 50)).toBe(text)
      expect(text ?? '').not.toMatch(/[\p{Cc}\p{Cs}\u061c\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/u)
      expect((text ?? '').length).toBeLessThanOrEqual(50)
    }),
    { numRuns: propertyCases },
  )
})
