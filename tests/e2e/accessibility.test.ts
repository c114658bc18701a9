import { afterAll, beforeAll, describe, test } from 'vitest'
import type { Browser } from './driver/browser.ts'
import { type Journey, joinJourney, name } from './journey.ts'
import { expectNoBarrier } from './no-barrier.ts'
import { pagePhases, popupPhases } from './phases.ts'

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
      await expectNoBarrier(surface)
    },
  )
})
