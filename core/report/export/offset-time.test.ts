import fc from 'fast-check'
import { expect, test } from 'vitest'
import { propertyCases } from '../../../tests/property-cases.ts'
import { localTime } from '../local-time.ts'
import { offsetTime } from './offset-time.ts'

test.each([
  ['2026-11-21T14:05', 'Asia/Manila', '2026-11-21T14:05:00+08:00'],
  ['2026-11-21T14:05', 'America/St_Johns', '2026-11-21T14:05:00-03:30'],
  ['2026-07-01T00:30', 'Europe/Kiev', '2026-07-01T00:30:00+03:00'],
  ['2026-03-29T01:30', 'Europe/Berlin', '2026-03-29T01:30:00+01:00'],
  ['2026-03-29T03:30', 'Europe/Berlin', '2026-03-29T03:30:00+02:00'],
  ['2026-11-21T14:05', 'Pacific/Kiritimati', '2026-11-21T14:05:00+14:00'],
  ['2026-11-21T14:05', 'Nowhere/Else', '2026-11-21T14:05:00+00:00'],
  ['1989-12-31T23:59', 'Asia/Manila', undefined],
  ['2026-02-31T10:00', 'Asia/Manila', undefined],
  ['yesterday', 'Asia/Manila', undefined],
])('%s in %s is %s', (local, timeZone, expected) => {
  expect(offsetTime(local, timeZone)).toBe(expected)
})

test('it is the same moment again, whatever the zone', () => {
  const zones = [
    'Asia/Manila',
    'America/New_York',
    'Australia/Lord_Howe',
    'Asia/Kathmandu',
    'Africa/Casablanca',
  ]
  const span = { min: Date.parse('1991-01-01'), max: Date.parse('2040-01-01') }
  fc.assert(
    fc.property(fc.integer(span), fc.constantFrom(...zones), (at, timeZone) => {
      const local = localTime(at, timeZone)
      // In the hour that comes twice either reading is right: both show the same clock.
      expect(localTime(Date.parse(offsetTime(local, timeZone) ?? ''), timeZone)).toBe(local)
    }),
    { numRuns: propertyCases },
  )
})
