import { anything, assert, property } from 'fast-check'
import { expect, test } from 'vitest'
import { propertyCases } from '../../tests/property-cases.ts'
import { readFillSeen } from './read-fill-seen.ts'

test('takes what the script says', () => {
  const said = {
    stopped: 1,
    sent: 2,
    left: false,
    pressed: true,
    sends: ['a'],
    unseen: ['c'],
    holding: ['b'],
    url: 'https://example.org/',
    isOver: false,
  }
  expect(readFillSeen(said)).toEqual(said)
})

test('takes nothing without an address, and asks no more where it is not plain', () => {
  expect(readFillSeen({ sent: 1 })).toBeUndefined()
  expect(readFillSeen({ url: '', sent: -1, left: 1, holding: [7, 'b'], isOver: 0 })).toEqual({
    stopped: 0,
    sent: 0,
    left: false,
    pressed: false,
    sends: [],
    unseen: [],
    holding: ['b'],
    url: '',
    isOver: true,
  })
})

test('never throws', () => {
  assert(
    property(anything(), (raw) => {
      const seen = readFillSeen(raw)
      expect(seen === undefined || typeof seen.url === 'string').toBe(true)
    }),
    { numRuns: propertyCases },
  )
})
