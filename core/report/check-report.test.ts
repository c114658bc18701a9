import { describe, expect, test } from 'vitest'
import { exampleSighting } from '../../tests/fixtures/example-sighting.ts'
import { beginDraft } from './begin-draft.ts'
import { chooseConcern, writeField } from './change-draft.ts'
import { checkReport } from './check-report.ts'
import type { TextField } from './draft.ts'

const now = exampleSighting.at
const draft = chooseConcern(beginDraft(exampleSighting, 'id'), now, 'imagery')
const withField = (field: TextField, text: string) => writeField(draft, now, field, text)

test('a captured page with a concern has nothing wrong', () => {
  expect(checkReport(draft, now)).toEqual([])
})

test('a concern is asked for', () => {
  expect(checkReport(beginDraft(exampleSighting, 'id'), now)).toEqual([
    { field: 'concern', message: 'problem.concern' },
  ])
})

describe('the address', () => {
  test.each([
    ['javascript:alert(1)', 'problem.address.script'],
    ['data:image/png;base64,AAAA', 'problem.address.embedded'],
    ['file:///home/me/a.png', 'problem.address.file'],
    ['chrome-extension://abc/report.html', 'problem.address.extension'],
    ['about:config', 'problem.address.browser-page'],
    ['ftp://example.org/', 'problem.address.other-scheme'],
    ['just words', 'problem.address.not-an-address'],
  ])('%s is refused with its reason', (address, message) => {
    expect(checkReport(withField('address', address), now)).toEqual([{ field: 'address', message }])
  })

  test('may be absent when the app is named', () => {
    const unnamed = withField('address', '')
    expect(checkReport(unnamed, now)).toEqual([{ field: 'address', message: 'problem.nothing' }])
    expect(checkReport(writeField(unnamed, now, 'platform', 'Roblox'), now)).toEqual([])
  })
})

test('the time must be one, and must have come', () => {
  expect(checkReport(withField('seenAt', '2026-02-31T10:00'), now)).toEqual([
    { field: 'seenAt', message: 'problem.seenAt.invalid' },
  ])
  expect(checkReport(withField('seenAt', '2026-11-21T14:06'), now)).toEqual([
    { field: 'seenAt', message: 'problem.seenAt.future' },
  ])
  expect(checkReport(withField('seenAt', ''), now)).toEqual([])
})

test('problems come in the order of the form, and say which target is meant', () => {
  const wrong = {
    ...beginDraft(exampleSighting, 'id'),
    targets: [
      { kind: 'selection', text: 'javascript: is a word here' },
      { kind: 'image', text: 'blob:https://example.org/1' },
    ],
  } as const
  expect(checkReport(writeField(wrong, now, 'seenAt', 'soon'), now)).toEqual([
    { field: 'concern', message: 'problem.concern' },
    { field: 'target', target: 1, message: 'problem.address.embedded' },
    { field: 'seenAt', message: 'problem.seenAt.invalid' },
  ])
})
