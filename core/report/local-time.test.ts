import fc from 'fast-check'
import { expect, test } from 'vitest'
import { propertyCases } from '../../tests/property-cases.ts'
import { isLocalTime, localTime, readableMonth, readableTime, zoneOffset, zonePlace } from './local-time.ts'

const at = Date.parse('2026-11-21T18:05:00Z')

test.each([
  ['Asia/Manila', '2026-11-22T02:05', 'UTC+8'],
  ['Asia/Calcutta', '2026-11-21T23:35', 'UTC+5:30'],
  ['America/Argentina/Buenos_Aires', '2026-11-21T15:05', 'UTC-3'],
  ['UTC', '2026-11-21T18:05', 'UTC'],
  ['Nowhere/Unknown', '2026-11-21T18:05', 'UTC'],
])('%s has its own time', (zone, local, offset) => {
  expect({ local: localTime(at, zone), offset: zoneOffset(local, zone) }).toEqual({ local, offset })
})

test('a local time is one that a calendar has', () => {
  expect(['2026-02-28T23:59', '2024-02-29T00:00'].every(isLocalTime)).toBe(true)
  expect(['2026-02-29T10:00', '2026-11-21T24:00', '2026-11-21', '', 'soon'].some(isLocalTime)).toBe(false)
})

test('every time of the last century can be written and read', () => {
  fc.assert(
    fc.property(
      fc.date({ min: new Date('1950-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }),
      (date) => {
        const local = localTime(date.getTime(), 'UTC')
        expect(isLocalTime(local)).toBe(true)
        expect(date.toISOString().startsWith(local)).toBe(true)
      },
    ),
    { numRuns: propertyCases },
  )
})

test('a time is read in the language, never moved to another zone', () => {
  expect(readableTime('2026-11-21T14:05', 'es', 'short')).toBe('21/11/26, 14:05')
})

test('a zone is named for its city', () => {
  expect(['Asia/Manila', 'America/Argentina/Buenos_Aires', 'UTC'].map(zonePlace)).toEqual([
    'Manila',
    'Buenos Aires',
    'UTC',
  ])
})

test('a month is read in the language, and a year alone stays one', () => {
  expect([
    readableMonth('2026-05', 'en'),
    readableMonth('2026-05', 'es'),
    readableMonth('2024', 'en'),
  ]).toEqual(['May 2026', 'mayo de 2026', '2024'])
})
