export type Weight = 400 | 700

/** Text on one line. `anchor` is the end of the line that stands at `x`, as CSS and canvases understand it in `direction`. */
export type TextMark = {
  kind: 'text'
  x: number
  /** Of the line on which the letters stand. */
  y: number
  size: number
  weight: Weight
  direction: 'ltr' | 'rtl'
  anchor: 'start' | 'end'
  colour: 'black' | 'white'
  text: string
}

export type Mark =
  | TextMark
  | { kind: 'box'; x: number; y: number; width: number; height: number }
  | { kind: 'line'; x: number; y: number; width: number }
  /** The dark squares of a code: `path` on a grid of `squares` by `squares`, drawn `width` wide. */
  | { kind: 'code'; x: number; y: number; width: number; squares: number; path: string }

/** A picture in black on white as a list of marks, drawn alike on the screen, on paper and in a file. Four units are a millimetre. */
export type Drawing = { width: number; height: number; marks: readonly Mark[] }

/** Families with the same widths on most systems, then whatever has letters of the script. */
export const drawingFont = 'Arial, Helvetica, "Liberation Sans", "Noto Sans", "Noto Sans Arabic", sans-serif'
