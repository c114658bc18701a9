import { expect, test } from 'vitest'
import { isUnspaced, normaliseLabel } from './normalise-label.ts'

test.each([
  ['  Straße & Haus-Nr.* ', 'strasse haus nr'],
  ['Überprüfung', 'uberprufung'],
  ['ＵＲＬ（必須）', 'url 必須'],
  ['ページのURLを入力', 'ページの url を入力'],
  ['İnternet adresi', 'internet adresi'],
  ['Διεύθυνσης', 'διευθυνσησ'],
  ['الْعُنْوَانُ', 'عنوان'],
  ['للموقع', 'موقع'],
  ['صفحة', 'صفحه'],
  ['کشور', 'كشور'],
  ['שֵׁם', 'שם'],
  ['โปรไฟล์', 'โปรไฟล์'],
  ['Й, ё', 'и е'],
  ['a\u200bb\u202ec', 'abc'],
  ['', ''],
])('%s is read as %s', (written, read) => {
  expect(normaliseLabel(written)).toBe(read)
})

test('what is longer than a label is not read to its end', () => {
  expect(normaliseLabel('a'.repeat(100_000))).toHaveLength(400)
})

test('scripts without spaces are told apart', () => {
  expect(['网址', '주소', 'ที่อยู่', 'adresa', 'عنوان'].map(isUnspaced)).toEqual([true, true, true, false, false])
})
