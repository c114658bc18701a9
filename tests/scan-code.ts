import jsQR from 'jsqr'

/** A code as it is drawn: dark squares on a grid of `size` by `size`, each run of them a piece of the path. */
type Squares = { path: string; size: number }

/** Draws the path as a screen would, four pixels a square, and reads it as a camera would. */
export function scanCode({ path, size }: Squares): string | undefined {
  const scale = 4
  const width = size * scale
  const pixels = new Uint8ClampedArray(width * width * 4).fill(255)
  for (const [, x, y, run] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g)) {
    for (let row = Number(y) * scale; row < (Number(y) + 1) * scale; row += 1) {
      for (let column = Number(x) * scale; column < (Number(x) + Number(run)) * scale; column += 1) {
        pixels.fill(0, (row * width + column) * 4, (row * width + column) * 4 + 3)
      }
    }
  }
  return jsQR(pixels, width, width)?.data
}
