import fc from 'fast-check'
import { expect, test } from 'vitest'
import { exampleSighting } from '../../tests/fixtures/example-sighting.ts'
import { propertyCases } from '../../tests/property-cases.ts'
import { beginDraft } from './begin-draft.ts'
import {
  chooseContentKind,
  fillRecognised,
  markOpened,
  removeTarget,
  returnToReport,
  settleAddress,
  settleAddresses,
  settleTarget,
  writeField,
  writeTarget,
} from './change-draft.ts'
import { textFields } from './draft.ts'
import { cutText, fieldLimits } from './limits.ts'

const draft = beginDraft(exampleSighting, 'id')

test('a field keeps what is typed and remembers that it was changed', () => {
  const typed = writeField(draft, 9, 'note', 'Page 3')
  expect(typed).toEqual({
    ...draft,
    touchedAt: 9,
    edited: ['note'],
    fields: { ...draft.fields, note: 'Page 3' },
  })
})

test('no field ever holds more than its limit, nor half a character', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...textFields),
      fc.string({ unit: 'binary', maxLength: 1200 }),
      (field, text) => {
        const kept = writeField(draft, 1, field, text).fields[field]
        expect(kept.length).toBeLessThanOrEqual(fieldLimits[field])
        expect(text.startsWith(kept)).toBe(true)
      },
    ),
    { numRuns: propertyCases },
  )
  expect(cutText('a😀', 2)).toEqual({ text: 'a', cut: 2 })
  expect(cutText('x'.repeat(100_000), 1000)).toEqual({ text: 'x'.repeat(1000), cut: 99_000 })
})

test('an address is completed once the person is done with it, or stays as it was typed', () => {
  expect(settleAddress(writeField(draft, 1, 'address', 'example.org/a'), 2).fields.address).toBe(
    'https://example.org/a',
  )
  expect(settleAddress(writeField(draft, 1, 'address', 'not an address'), 2).fields.address).toBe(
    'not an address',
  )
})

test('every address is settled before a report is handed over, and nothing else', () => {
  const typed = {
    ...writeField(draft, 1, 'address', 'https://example.org/\u202Egnp'),
    targets: [
      { kind: 'link', text: 'example.net/b' },
      { kind: 'selection', text: 'example.com' },
      { kind: 'image', text: '', embedded: true },
    ],
  } as const
  expect(settleAddresses(typed, 2)).toEqual({
    ...typed,
    touchedAt: 2,
    fields: { ...typed.fields, address: 'https://example.org/%E2%80%AEgnp' },
    targets: [{ kind: 'link', text: 'https://example.net/b' }, ...typed.targets.slice(1)],
  })
})

test('a target can be changed, completed and left out', () => {
  const pointed = { ...draft, targets: [{ kind: 'link', text: 'https://example.net/' }] } as const
  const written = settleTarget(writeTarget(pointed, 2, 0, 'example.net/b'), 3, 0)
  expect(written.targets).toEqual([{ kind: 'link', text: 'https://example.net/b' }])
  expect(removeTarget(written, 4, 0).targets).toEqual([])
})

test('what the address tells fills what the person has not changed, and goes with the address', () => {
  const named = fillRecognised(draft, 2, { platform: 'TikTok', account: '@a', post: '1' })
  expect(named.fields).toMatchObject({ platform: 'TikTok', account: '@a', post: '1' })
  expect(fillRecognised(named, 3, {}).fields).toMatchObject({ platform: 'TikTok', account: '', post: '' })
  const typed = writeField(named, 3, 'account', '@mine')
  expect(fillRecognised(typed, 4, { account: '@b' }).fields.account).toBe('@mine')
})

test('an answer can be taken back, and a hand-off returned from', () => {
  expect(chooseContentKind(chooseContentKind(draft, 1, 'video'), 2, undefined)).toEqual({
    ...draft,
    touchedAt: 2,
  })
  const opened = { service: 'ph-x', country: 'PH', by: 'form', copied: true, opened: true } as const
  expect(returnToReport(markOpened(draft, 1, opened), 2)).toEqual({ ...draft, touchedAt: 2 })
})
