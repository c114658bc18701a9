import { expect } from 'vitest'
import type { Surface } from './driver/surface.ts'
import { misfits } from './misfits.ts'
import { dress } from './phases.ts'

export type Look = readonly [language: string, appearance: 'light' | 'dark']

/** Light and dark, from left and from right. */
export const everyLook: readonly Look[] = [
  ['en', 'light'],
  ['en', 'dark'],
  ['ar', 'light'],
  ['ar', 'dark'],
]

type Circumstances = {
  looks?: readonly Look[]
  /** In CSS pixels; as wide as it is unless told. */
  widths?: readonly number[]
  /** What else is set, see `dress`. */
  settings?: object
}

/** In every look and width, axe-core finds nothing, all fits, and nothing to press is too small. */
export async function expectNoBarrier(
  surface: Surface,
  { looks = everyLook, widths = [], settings = {} }: Circumstances = {},
): Promise<void> {
  const found: [string, object][] = []
  const look = async (where: string): Promise<void> => {
    const problems = await surface.accessibilityProblems()
    found.push([where, { problems, ...(await misfits(surface)) }])
  }
  for (const [language, appearance] of looks) {
    await dress(surface, language, appearance, settings)
    if (widths.length === 0) await look(`${language} ${appearance}`)
    for (const width of widths) {
      await surface.resize({ width, height: 800 })
      await look(`${language} ${appearance} ${width}`)
    }
  }
  expect(found).toHaveLength(looks.length * Math.max(1, widths.length))
  expect(found).toEqual(found.map(([where]) => [where, { problems: [], sideways: 0, small: [] }]))
}
