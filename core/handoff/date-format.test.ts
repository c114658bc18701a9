import { expect, test } from 'vitest'
import { dateFormat, formatDate, readMoment } from './date-format.ts'

const moment = { year: '2026', month: '03', day: '07', hour: '21', minute: '40' }

test.each([
  ['de', 'TT.MM.JJJJ', '07.03.2026'],
  ['de', 'T.M.JJJJ', '7.3.2026'],
  ['fr', 'jj/mm/aa', '07/03/26'],
  ['es', 'día/mes/año', '07/03/2026'],
  ['nl', 'dd-mm-jjjj', '07-03-2026'],
  ['fi', 'pp.kk.vvvv', '07.03.2026'],
  ['hu', 'ÉÉÉÉ.HH.NN.', '2026.03.07.'],
  ['sv', 'ÅÅÅÅ-MM-DD', '2026-03-07'],
  ['tr', 'GG.AA.YYYY', '07.03.2026'],
  ['el', 'ΗΗ/ΜΜ/ΕΕΕΕ', '07/03/2026'],
  ['ru', 'ДД.ММ.ГГГГ', '07.03.2026'],
  ['vi', 'NN/TT/NNNN', '07/03/2026'],
  ['en', 'MM/DD/YYYY', '03/07/2026'],
  ['pl', 'yyyy/mm/dd', '2026/03/07'],
  ['zh', '年/月/日', '2026/03/07'],
  ['en', 'for example 31/12/2026', '07/03/2026'],
  ['en', 'e.g. 12/31/2026', '03/07/2026'],
  ['en', 'e.g. 2026-12-31', '2026-03-07'],
  ['en', '01/02/2026', undefined],
  ['en', 'and/or/not', undefined],
  ['fa', 'سال/ماه/روز', undefined],
  ['th', 'วัน/เดือน/ปี', undefined],
])('%s: %s is written %s', (language, text, written) => {
  const format = dateFormat([text], '', language)
  expect(format && formatDate(format, moment)).toBe(written)
})

test('a pattern tells the order only when it begins with the year', () => {
  const written = (pattern: string): string | undefined => {
    const format = dateFormat([], pattern, 'en')
    return format && formatDate(format, moment)
  }
  expect(['\\d{4}-\\d{2}-\\d{2}', '[0-9]{4}/[0-9]{2}/[0-9]{2}', '\\d{2}/\\d{2}/\\d{4}'].map(written)).toEqual(
    ['2026-03-07', '2026/03/07', undefined],
  )
})

test('a moment is read in one shape only', () => {
  expect(
    ['2026-03-07T21:40', '2026-3-7T21:40', '2026-13-07T21:40', '2026-03-07', '', undefined].map(readMoment),
  ).toEqual([moment, undefined, undefined, undefined, undefined, undefined])
})
