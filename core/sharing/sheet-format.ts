/** Sizes in quarters of a millimetre; letters by what must be read from how far. */
export type SheetFormat = {
  width: number
  height: number
  margin: number
  /** Width of a code: its squares must stay above half a millimetre. */
  code: number
  title: number
  name: number
  number: number
  text: number
  small: number
}

export const sheetFormats = {
  /** A4 upright, ISO 216. */
  poster: {
    width: 840,
    height: 1188,
    margin: 56,
    code: 220,
    title: 66,
    name: 34,
    number: 60,
    text: 27,
    small: 21,
  },
  /** A6 upright: four of them are one A4. */
  card: {
    width: 420,
    height: 594,
    margin: 30,
    code: 122,
    title: 32,
    name: 18,
    number: 29,
    text: 15,
    small: 12.5,
  },
} as const satisfies Readonly<Record<string, SheetFormat>>

export type SheetKind = keyof typeof sheetFormats
export const sheetKinds: readonly SheetKind[] = ['poster', 'card']
