import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Pixels, readPng } from '../read-png.ts'
import type { Surface } from './driver/surface.ts'

/** A picture of a whole window takes a busy machine seconds. */
const patience = { limit: 60_000 }

/**
 * Chromium 156 draws the rounded edge of a page at rest a little differently from one picture to the next: up to 3 of 255 in a
 * colour were seen, in a hundred dots. The pages to be covered are so bright that any dot of them differs by far more.
 */
const mostRounding = 8

/** Whether two pictures show the same, dot for dot. */
export function isSamePicture(one: Buffer, other: Buffer): boolean {
  if (one.equals(other)) return true
  const [seen, expected] = [readPng(one), readPng(other)]
  if (seen.width !== expected.width || seen.height !== expected.height) return false
  return seen.rgba.every((value, at) => Math.abs(value - (expected.rgba[at] ?? 0)) <= mostRounding)
}

/** Whether anything is seen of the pink that no part of a browser or a sheet has: more than what smoothing could make. */
export function isLoud(picture: Buffer): boolean {
  const { rgba } = readPng(picture)
  let dots = 0
  for (let at = 0; at < rgba.length; at += 4) {
    const [red = 0, green = 0, blue = 0] = rgba.subarray(at, at + 3)
    if (red > 200 && green < 80 && blue > 150) dots += 1
  }
  return dots > 20
}

/** What is seen once it has come to rest: two pictures in a row are the same. */
export async function pictureAtRest(surface: Surface): Promise<Buffer> {
  let last = await surface.stage.picture(false)
  return surface.waitFor(
    async () => {
      const before = last
      last = await surface.stage.picture(false)
      return isSamePicture(last, before) && last
    },
    'The page does not come to rest.',
    patience,
  )
}

/** Where two pictures differ, in words. */
function difference(one: Pixels, other: Pixels): string {
  if (one.width !== other.width || one.height !== other.height)
    return `${one.width} by ${one.height} instead of ${other.width} by ${other.height}`
  const differing = [...Array(one.width * one.height).keys()].filter((dot) =>
    [0, 1, 2].some(
      (channel) =>
        Math.abs((one.rgba[dot * 4 + channel] ?? 0) - (other.rgba[dot * 4 + channel] ?? 0)) > mostRounding,
    ),
  )
  const across = differing.map((dot) => dot % one.width)
  const down = differing.map((dot) => Math.floor(dot / one.width))
  const range = (values: number[]): string =>
    values.length === 0
      ? 'none'
      : `${values.reduce((a, b) => Math.min(a, b))} to ${values.reduce((a, b) => Math.max(a, b))}`
  return `${differing.length} dots, across ${range(across)}, down ${range(down)}`
}

/**
 * Waits until what is seen is this picture, dot for dot: the browser draws a moment after the page has changed. Fails with where
 * it differs, and keeps both pictures to be looked at.
 */
export async function expectPicture(surface: Surface, expected: Buffer, what: string): Promise<void> {
  let last = expected
  try {
    await surface.waitFor(
      async () => {
        last = await surface.stage.picture(false)
        return isSamePicture(last, expected)
      },
      `${what} does not look as expected.`,
      patience,
    )
  } catch (cause) {
    const folder = await mkdtemp(join(tmpdir(), 'signpost-pictures-'))
    await writeFile(join(folder, 'seen.png'), last)
    await writeFile(join(folder, 'expected.png'), expected)
    const where = difference(readPng(last), readPng(expected))
    throw new Error(`${what} does not look as expected: ${where}. Both are in ${folder}.`, { cause })
  }
}
