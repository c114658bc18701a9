/** Red, green and blue from 0 to 255, and how opaque it is, from 0 to 1. */
export type Colour = readonly [red: number, green: number, blue: number, alpha: number]

export const isColour = /\b(?:rgba?|color|oklab|oklch|lab|lch)\([^)]*\)/g
/** Of 255. Closer than this, two colours are one to most people. */
const leastStep = 24

const numbersOf = (text: string): number[] =>
  (text.match(/-?[\d.]+(?:e-?\d+)?%?|none/g) ?? []).map((one) =>
    one === 'none' ? 0 : one.endsWith('%') ? Number(one.slice(0, -1)) / 100 : Number(one),
  )

const grey = (light: number, alpha: number): Colour => [255 * light, 255 * light, 255 * light, alpha]

/** A computed colour; of those told by their lightness, the grey of the same lightness. Undefined for any other text. */
export function colourOf(text: string): Colour | undefined {
  const [, name = '', inner = ''] = /^(\w+)\((.*)\)$/.exec(text.trim()) ?? []
  const [one = 0, two = 0, three = 0, alpha = 1] = numbersOf(inner.replace(/^[a-z][\w-]*\s/, ''))
  if (name === 'rgb' || name === 'rgba') return [one, two, three, alpha]
  if (name === 'color') return [255 * one, 255 * two, 255 * three, alpha]
  // Lightness ranges to 1 in the former, and to 100 in the latter: <https://www.w3.org/TR/css-color-4/#lab-colors>.
  if (name === 'oklab' || name === 'oklch') return grey(one, alpha)
  if (name === 'lab' || name === 'lch') return grey(one / 100, alpha)
  return undefined
}

/** One colour drawn over another, opaque one. */
export const over = ([r, g, b, alpha]: Colour, [red, green, blue]: Colour): Colour => {
  const mix = (upper: number, lower: number): number => alpha * upper + (1 - alpha) * lower
  return [mix(r, red), mix(g, green), mix(b, blue), 1]
}

/** Whether nobody could tell one from the other. */
export function isOneColour(text: Colour, ground: Colour): boolean {
  const drawn = over(text, ground)
  const steps = [drawn[0] - ground[0], drawn[1] - ground[1], drawn[2] - ground[2]]
  return steps.every((step) => Math.abs(step) < leastStep)
}
