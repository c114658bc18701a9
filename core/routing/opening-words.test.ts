import { expect, it } from 'vitest'
import type { Opening } from './opening-at.ts'
import { type HoursReader, type OpeningWords, openingWords } from './opening-words.ts'

const at = new Date('2026-10-09T12:00:00Z') // A Friday.
const timeZone = 'Europe/Paris'
const reader = { tag: 'en-GB', timeZone }

it.each<[rule: string, opening: Opening, reader: HoursReader, words: OpeningWords]>([
  ['day and night', { open: true }, reader, { key: 'hours.open', values: {} }],
  [
    'open until tonight',
    { open: true, until: new Date('2026-10-09T21:00:00Z'), timeZone },
    reader,
    { key: 'hours.openUntil', values: { time: '23:00' } },
  ],
  [
    'opens today',
    { open: false, opens: new Date('2026-10-09T12:30:00Z'), timeZone },
    reader,
    { key: 'hours.opensAt', values: { time: '14:30' } },
  ],
  [
    'opens on another day, in the language of the words',
    { open: false, opens: new Date('2026-10-12T07:00:00Z'), timeZone },
    { ...reader, tag: 'de' },
    { key: 'hours.opensOn', values: { day: 'Montag', time: '9:00' } },
  ],
  [
    "a reader elsewhere sees their own clock, with its zone's name and their own day",
    { open: false, opens: new Date('2026-10-09T22:30:00Z'), timeZone },
    { tag: 'en-GB', timeZone: 'Indian/Reunion' },
    { key: 'hours.opensOn', values: { day: 'Saturday', time: '02:30 GMT+4' } },
  ],
  [
    'a zone of another name with the same clock needs no name',
    { open: true, until: new Date('2026-10-09T21:00:00Z'), timeZone },
    { tag: 'en-GB', timeZone: 'Europe/Berlin' },
    { key: 'hours.openUntil', values: { time: '23:00' } },
  ],
  ...[undefined, 'Mars/Olympus'].map((unknown): [string, Opening, HoursReader, OpeningWords] => [
    `a reader whose clock is ${unknown ?? 'hidden'} sees the service's, named`,
    { open: true, until: new Date('2026-10-09T21:00:00Z'), timeZone },
    { tag: 'en-GB', ...(unknown && { timeZone: unknown }) },
    { key: 'hours.openUntil', values: { time: '23:00 CEST' } },
  ]),
])('%s', (_rule, opening, given, words) => {
  expect(openingWords(opening, at, given)).toEqual(words)
})
