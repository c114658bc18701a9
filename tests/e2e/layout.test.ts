import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Browser } from './driver/browser.ts'
import { type Journey, joinJourney, name } from './journey.ts'
import { misfits } from './misfits.ts'
import { dress, pagePhases } from './phases.ts'

let journey: Journey
let browser: Browser

beforeAll(async () => {
  journey = await joinJourney()
  ;({ browser } = journey)
})
afterAll(() => journey.close())

const widths = [320, 360, 400, 800, 1600]
describe(`every page fits in ${name}`, () => {
  test.each(pagePhases)('$phase, from 320 to 1600 pixels, from left and from right', async ({ open }) => {
    const surface = await open(browser, journey.site.origin)
    const found: [string, unknown][] = []
    for (const language of ['en', 'ar']) {
      await dress(surface, language, 'light')
      for (const width of widths) {
        await surface.resize({ width, height: 800 })
        await surface.waitFor(
          () => surface.evaluate((wanted) => innerWidth === wanted, width),
          `The page is not ${width} pixels wide.`,
        )
        found.push([`${language} ${width}`, await misfits(surface)])
      }
    }
    expect(found).toEqual(found.map(([where]) => [where, { sideways: 0, small: [] }]))
  })
})
