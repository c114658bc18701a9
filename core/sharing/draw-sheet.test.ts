import { expect, test } from 'vitest'
import { addressCode } from '../handoff/phone-code.ts'
import { drawSheet } from './draw-sheet.ts'
import type { Drawing } from './drawing.ts'
import type { Sheet } from './sheet.ts'

const sheet: Sheet = {
  title: ['Seen something?', 'Report it.'],
  advice: ['The address is enough.'],
  contacts: [
    {
      heading: 'Report it to',
      name: 'A hotline',
      numbers: [{ number: '0919-777-7377', about: 'Smart' }],
      code: { code: addressCode('https://report.example.org/'), caption: 'Scan it' },
    },
  ],
  danger: { heading: 'In danger now', number: '911' },
  foot: 'Philippines.',
}

/** The lines as they stand, each with the side that it begins or ends on. */
const lines = ({ marks }: Drawing): string[] =>
  marks.flatMap((mark) =>
    mark.kind === 'text' ? [`${mark.text} ${mark.direction} ${mark.anchor} ${Math.round(mark.x)}`] : [],
  )

test('a sheet read from the left has its lines on the left, and its code on the right', () => {
  const drawing = drawSheet(sheet, 'poster', 'ltr')
  const code = drawing.marks.find(({ kind }) => kind === 'code')
  expect(lines(drawing).slice(0, 4)).toEqual([
    'Seen something? ltr start 56',
    'Report it. ltr start 56',
    'The address is enough. ltr start 56',
    'Report it to ltr start 56',
  ])
  expect(code && code.x > drawing.width / 2).toBe(true)
})

test('a sheet read from the right is the mirror of it, and its numbers stay in their order', () => {
  const drawing = drawSheet({ ...sheet, title: ['هل رأيت شيئًا؟'] }, 'poster', 'rtl')
  const code = drawing.marks.find(({ kind }) => kind === 'code')
  expect(lines(drawing)).toEqual(
    expect.arrayContaining(['هل رأيت شيئًا؟ rtl start 784', '0919-777-7377 ltr end 784']),
  )
  expect(code && code.x < drawing.width / 2).toBe(true)
})

test('longer words make smaller letters, never a longer page', () => {
  const sizeOf = ({ marks }: Drawing): number =>
    Math.max(...marks.map((mark) => (mark.kind === 'text' ? mark.size : 0)))
  const uncoded = sheet.contacts.map(({ code: _code, ...contact }) => contact)
  const long = { ...sheet, contacts: [...sheet.contacts, ...uncoded, ...uncoded] }
  const [few, many] = [drawSheet(sheet, 'card', 'ltr'), drawSheet(long, 'card', 'ltr')]
  expect(sizeOf(many)).toBeLessThan(sizeOf(few))
  expect([few.height, many.height]).toEqual([594, 594])
})

test('a number is never in two lines, however little room is beside a code', () => {
  const number = '0800 123 4567 8901 2345'
  const contacts = sheet.contacts.map((contact) => ({ ...contact, numbers: [{ number }] }))
  for (const kind of ['poster', 'card'] as const) {
    const { marks } = drawSheet({ ...sheet, contacts }, kind, 'ltr')
    expect(marks.filter((mark) => mark.kind === 'text' && mark.text === number)).toHaveLength(1)
  }
})

test('what cannot fit is an error, not a poster with half a number', () => {
  const endless = { ...sheet, contacts: Array.from({ length: 40 }, () => sheet.contacts).flat() }
  expect(() => drawSheet(endless, 'card', 'ltr')).toThrow(
    'The words of the card do not fit on it: Philippines.',
  )
})
