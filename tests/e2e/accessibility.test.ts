import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Browser } from './driver/browser.ts'
import { type Journey, joinJourney, name } from './journey.ts'
import { misfits } from './misfits.ts'
import { dress, pagePhases, popupPhases } from './phases.ts'

let journey: Journey
let browser: Browser

beforeAll(async () => {
  journey = await joinJourney()
  ;({ browser } = journey)
})
afterAll(() => journey.close())

describe(`axe-core finds nothing, and nothing is too small, in ${name}`, () => {
  test.each([...popupPhases, ...pagePhases])(
    '$phase, light and dark, from left and from right',
    async ({ open }) => {
      const surface = await open(browser, journey.site.origin)
      const found: Record<string, unknown> = {}
      for (const language of ['en', 'ar']) {
        for (const appearance of ['light', 'dark'] as const) {
          await dress(surface, language, appearance)
          const problems = await surface.accessibilityProblems()
          found[`${language} ${appearance}`] = { problems, ...(await misfits(surface)) }
        }
      }
      const nothing = { problems: [], sideways: 0, small: [] }
      expect(found).toEqual({
        'en light': nothing,
        'en dark': nothing,
        'ar light': nothing,
        'ar dark': nothing,
      })
    },
  )
})
