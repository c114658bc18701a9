import { expect, test } from 'vitest'
import { exportFileName } from './export-file-name.ts'

test('a file is named for the day it is saved, where the person is', () => {
  const at = Date.parse('2026-11-21T17:00:00Z')
  expect(
    (['txt', 'json', 'xml', 'receipt'] as const).map((kind) => exportFileName(kind, at, 'Asia/Manila')),
  ).toEqual([
    'report-2026-11-22.txt',
    'report-2026-11-22.json',
    'report-2026-11-22.xml',
    'receipt-2026-11-22.txt',
  ])
})
