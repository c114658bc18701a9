import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { OpeningHours, Weekday } from '../../directory/shipped.ts'
import { propertyCases } from '../../tests/property-cases.ts'
import { openingAt, phoneOpeningAt } from './opening-at.ts'

const week: Weekday[] = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su']
const hours = (timeZone: string, ...weekly: [days: Weekday[], from: string, to: string][]): OpeningHours => ({
  timeZone,
  weekly: weekly.map(([days, from, to]) => ({ days, from, to })),
})

const paris = hours('Europe/Paris', [week, '09:00', '23:00'])
const office = hours(
  'Europe/Berlin',
  [['mo', 'tu', 'we', 'th', 'fr'], '09:00', '12:00'],
  [['mo'], '14:00', '18:00'],
)
const night = hours('Europe/London', [week, '22:00', '06:00'])
const turning = hours('Europe/Berlin', [['su'], '02:30', '04:00'])
const closingAtTurn = hours('Europe/Berlin', [['sa'], '20:00', '02:30'])

describe('openingAt', () => {
  it.each<[rule: string, hours: OpeningHours, at: string, open: boolean, next: string]>([
    ['opens on the minute', paris, '2026-10-09T07:00:00Z', true, '2026-10-09T21:00:00Z'],
    ['is closed until that minute', paris, '2026-10-09T06:59:59Z', false, '2026-10-09T07:00:00Z'],
    ['closes on the minute', paris, '2026-10-09T21:00:00Z', false, '2026-10-10T07:00:00Z'],
    ['keeps to the wall in winter', paris, '2026-12-09T07:30:00Z', false, '2026-12-09T08:00:00Z'],
    [
      'opens an hour later by UTC after the clock goes back',
      paris,
      '2026-10-24T21:30:00Z',
      false,
      '2026-10-25T08:00:00Z',
    ],
    [
      'opens an hour earlier by UTC after it goes forward',
      paris,
      '2026-03-28T22:30:00Z',
      false,
      '2026-03-29T07:00:00Z',
    ],
    ['has several spans a day', office, '2026-10-12T10:30:00Z', false, '2026-10-12T12:00:00Z'],
    ['goes to the next week over the weekend', office, '2026-10-09T10:00:00Z', false, '2026-10-12T07:00:00Z'],
    ['lasts over midnight', night, '2026-12-09T02:00:00Z', true, '2026-12-09T06:00:00Z'],
    ['lasts from Sunday into Monday', night, '2026-12-13T23:30:00Z', true, '2026-12-14T06:00:00Z'],
    [
      'lasts an hour longer in the night the clock goes back',
      night,
      '2026-10-24T21:00:00Z',
      true,
      '2026-10-25T06:00:00Z',
    ],
    [
      'lasts an hour less in the night it goes forward',
      night,
      '2026-03-28T22:00:00Z',
      true,
      '2026-03-29T05:00:00Z',
    ],
    [
      'opens after an hour that is shown twice only the second time',
      turning,
      '2026-10-25T00:45:00Z',
      false,
      '2026-10-25T01:30:00Z',
    ],
    [
      'opens in an hour that is never shown, late',
      turning,
      '2026-03-29T01:15:00Z',
      false,
      '2026-03-29T01:30:00Z',
    ],
    [
      'closes in an hour that is shown twice the first time',
      closingAtTurn,
      '2026-10-25T00:45:00Z',
      false,
      '2026-10-31T19:00:00Z',
    ],
    [
      'joins spans that meet at midnight',
      hours('Asia/Beirut', [['sa'], '18:00', '24:00'], [['su'], '00:00', '03:00']),
      '2026-10-24T20:00:00Z',
      true,
      '2026-10-25T01:00:00Z',
    ],
    [
      'is open once a week',
      hours('Asia/Tokyo', [['we'], '10:00', '11:00']),
      '2026-10-07T02:00:00Z',
      false,
      '2026-10-14T01:00:00Z',
    ],
  ])('%s', (_rule, given, at, open, next) => {
    const { timeZone } = given
    expect(openingAt(given, new Date(at))).toEqual(
      open ? { open, until: new Date(next), timeZone } : { open, opens: new Date(next), timeZone },
    )
  })

  it('never closes where every day is whole', () => {
    const always = hours('America/Santiago', [week, '00:00', '24:00'])
    expect(openingAt(always, new Date('2026-09-05T12:00:00Z'))).toEqual({
      open: true,
      timeZone: 'America/Santiago',
    })
  })

  it('says that holidays are closed', () => {
    const opening = openingAt({ ...paris, exceptHolidays: true }, new Date('2026-10-09T12:00:00Z'))
    expect(opening).toEqual({
      open: true,
      until: new Date('2026-10-09T21:00:00Z'),
      timeZone: 'Europe/Paris',
      exceptHolidays: true,
    })
  })

  it.each<[string, OpeningHours | undefined, Date]>([
    ['hours that are not known', undefined, new Date(0)],
    ['a zone that the engine does not know', hours('Mars/Olympus', [week, '09:00', '17:00']), new Date(0)],
    ['no date', paris, new Date(Number.NaN)],
    ['hours without a day', hours('Europe/Paris'), new Date(0)],
  ])('%s say nothing', (_rule, given, at) => {
    expect(openingAt(given, at)).toBeUndefined()
  })

  it('is open from what it calls the opening until what it calls the end, in every zone and over every change of the clock', () => {
    const clockTime = fc
      .tuple(fc.integer({ min: 0, max: 23 }), fc.constantFrom('00', '15', '30', '59'))
      .map(([hour, minute]) => `${String(hour).padStart(2, '0')}:${minute}`)
    const span = fc
      .record({
        days: fc.uniqueArray(fc.constantFrom(...week), { minLength: 1 }),
        from: clockTime,
        to: clockTime,
      })
      .filter(({ from, to }) => from !== to)
    const zones = [
      'Europe/Paris',
      'America/Santiago',
      'Australia/Lord_Howe',
      'Asia/Beirut',
      'Asia/Kathmandu',
      'Pacific/Apia',
    ]
    const given = fc.record({
      timeZone: fc.constantFrom(...zones),
      weekly: fc.array(span, { minLength: 1, maxLength: 4 }),
    })
    const moment = fc.date({ min: new Date('2024-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })
    fc.assert(
      fc.property(given, moment, (openingHours, at) => {
        const now = openingAt(openingHours, at)
        const later = now?.open ? now.until : now?.opens
        if (now === undefined) expect.fail('hours with a day always say something')
        if (later === undefined) return
        expect(later.getTime()).toBeGreaterThan(at.getTime())
        expect(openingAt(openingHours, later)?.open).toBe(!now.open)
        expect(openingAt(openingHours, new Date(later.getTime() - 1))?.open).toBe(now.open)
      }),
      { numRuns: propertyCases },
    )
  })
})

it('a number that is answered day and night is open, one of unknown hours is neither', () => {
  const phone = { number: '112', tel: 'tel:112' }
  const at = new Date('2026-10-09T12:00:00Z')
  expect([phoneOpeningAt({ ...phone, always: true }, at), phoneOpeningAt(phone, at)]).toEqual([
    { open: true },
    undefined,
  ])
})
