import type { Drawing, Mark } from './drawing.ts'
import type { Sheet, SheetContact } from './sheet.ts'
import { type SheetFormat, type SheetKind, sheetFormats } from './sheet-format.ts'
import { type ColumnText, textColumn } from './text-column.ts'
import { textWidth } from './text-width.ts'

type Direction = 'ltr' | 'rtl'
type Block = { height: number; draw: (top: number) => Mark[] }

/** Places things along a line, from where the sheet's lines begin. */
type Sides = { direction: Direction; start: number; end: number; inner: number; atEnd(width: number): number }

function sidesOf({ width, margin }: SheetFormat, direction: Direction): Sides {
  const [start, end] = direction === 'ltr' ? [margin, width - margin] : [width - margin, margin]
  const atEnd = (thing: number): number => (direction === 'ltr' ? width - margin - thing : margin)
  return { direction, start, end, inner: width - 2 * margin, atEnd }
}

function contactTexts(
  { heading, name, numbers, address }: SheetContact,
  format: SheetFormat,
  room: number,
): ColumnText[] {
  const { text, small, number: numberSize, name: nameSize } = format
  return [
    { text: heading, size: text, weight: 400 },
    { text: name, size: nameSize, weight: 700, even: true },
    ...numbers.flatMap(({ number, about }): ColumnText[] => [
      // A number in two lines would be dialled as two: it is written smaller instead.
      {
        text: number,
        size: Math.min(numberSize, (0.99 * room) / textWidth(number, 1, 700)),
        weight: 700,
        before: small / 3,
        alwaysLtr: true,
      },
      ...(about === undefined ? [] : [{ text: about, size: text, weight: 400 } as const]),
    ]),
    ...(address === undefined
      ? []
      : [
          {
            text: address,
            size: numbers.length === 0 ? nameSize : text,
            weight: 700,
            before: small / 3,
            alwaysLtr: true,
          } as const,
        ]),
  ]
}

/** Who to tell, with its code at the end of the lines. */
function contactBlock(contact: SheetContact, format: SheetFormat, sides: Sides): Block {
  const { code: width, small } = format
  const room = contact.code ? sides.inner - width - small : sides.inner
  const column = textColumn(contactTexts(contact, format, room), room, sides.direction)
  const line = (top: number): Mark => ({ kind: 'line', x: format.margin, y: top, width: sides.inner })
  if (contact.code === undefined)
    return {
      height: column.height + small,
      draw: (top) => [line(top), ...column.draw(sides.start, top + small)],
    }
  const { code, caption } = contact.code
  // Four quiet squares on every side (`draw` of phone-code.ts): the dark ones, not the white, end where the lines end.
  const quiet = (4 * width) / code.size
  const outwards = sides.direction === 'ltr' ? quiet : -quiet
  const words = textColumn([{ text: caption, size: small, weight: 400 }], width - 2 * quiet, sides.direction)
  const left = sides.atEnd(width) + outwards
  const captionStart = sides.direction === 'ltr' ? left + quiet : left + width - quiet
  return {
    height: Math.max(column.height, width + words.height) + small,
    draw: (top) => [
      line(top),
      ...column.draw(sides.start, top + small),
      { kind: 'code', x: left, y: top + small / 2, width, squares: code.size, path: code.path },
      ...words.draw(captionStart, top + small / 2 + width),
    ],
  }
}

/** The number for danger now, white on black. */
function dangerBlock({ heading, number }: Sheet['danger'], format: SheetFormat, sides: Sides): Block {
  const { margin, number: size, name, small } = format
  const numberRoom = number === undefined ? 0 : textWidth(number, size * 1.2, 700) + small
  const inside = sides.inner - 2 * small
  const words = textColumn(
    [{ text: heading, size: name, weight: 700, colour: 'white' }],
    inside - numberRoom,
    sides.direction,
  )
  const height = Math.max(words.height, number === undefined ? 0 : size * 1.3) + 1.5 * small
  const inwards = sides.direction === 'ltr' ? small : -small
  return {
    height,
    draw: (top) => [
      { kind: 'box', x: margin, y: top, width: sides.inner, height },
      ...words.draw(sides.start + inwards, top + (height - words.height) / 2),
      ...(number === undefined
        ? []
        : [
            {
              kind: 'text',
              x: sides.end - inwards,
              y: top + height / 2 + size * 0.42,
              size: size * 1.2,
              weight: 700,
              direction: 'ltr',
              anchor: sides.direction === 'ltr' ? 'end' : 'start',
              colour: 'white',
              text: number,
            } as const,
          ]),
    ],
  }
}

function textBlock(texts: readonly ColumnText[], sides: Sides): Block {
  const column = textColumn(texts, sides.inner, sides.direction)
  return { height: column.height, draw: (top) => column.draw(sides.start, top) }
}

function blocksOf(sheet: Sheet, format: SheetFormat, sides: Sides): Block[] {
  const { title, text, small } = format
  const advice = sheet.advice.map((line): ColumnText => ({ text: line, size: text, weight: 400 }))
  return [
    textBlock(
      [
        ...sheet.title.map((line): ColumnText => ({ text: line, size: title, weight: 700, even: true })),
        ...advice.map((line, at) => (at === 0 ? { ...line, before: small } : line)),
      ],
      sides,
    ),
    ...sheet.contacts.map((contact) => contactBlock(contact, format, sides)),
    dangerBlock(sheet.danger, format, sides),
    textBlock([{ text: sheet.foot, size: small, weight: 400 }], sides),
  ]
}

/** Letters this much larger or smaller, the codes and margins as they are. */
function scaled(format: SheetFormat, scale: number): SheetFormat {
  const { title, name, number, text, small } = format
  return {
    ...format,
    title: title * scale,
    name: name * scale,
    number: number * scale,
    text: text * scale,
    small: small * scale,
  }
}

/** From the largest that is tried down: a name of fifty letters must fit as well as one of five. */
const scales = Array.from({ length: 15 }, (_, at) => 1.15 - at * 0.05)

const heightOf = (blocks: readonly Block[]): number => blocks.reduce((sum, { height }) => sum + height, 0)

/**
 * Draws a poster or a card, as large as its words allow. What is left of the page goes between the parts.
 *
 * @throws when the words do not fit even at the smallest size; a test draws every country in every language.
 */
export function drawSheet(sheet: Sheet, kind: SheetKind, direction: Direction): Drawing {
  const { width, height, margin } = sheetFormats[kind]
  const room = height - 2 * margin
  for (const scale of scales) {
    const format = scaled(sheetFormats[kind], scale)
    const blocks = blocksOf(sheet, format, sidesOf(format, direction))
    const gap = (room - heightOf(blocks)) / (blocks.length - 1)
    if (gap < format.small * 0.8) continue
    let top = margin
    const marks = blocks.flatMap((block) => {
      const drawn = block.draw(top)
      top += block.height + gap
      return drawn
    })
    return { width, height, marks }
  }
  throw new Error(`The words of the ${kind} do not fit on it: ${sheet.foot}`)
}
