import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Browser } from '../e2e/driver/browser.ts'
import { type Journey, joinJourney, name, say } from '../e2e/journey.ts'
import { addToFigure } from '../figures.ts'
import { beginToLook, tellAll } from '../fixtures/cover/look-about.ts'

let journey: Journey
let browser: Browser
beforeAll(async () => {
  journey = await joinJourney()
  ;({ browser } = journey)
})
afterAll(() => journey.close())
beforeEach(() => browser.startAfresh())

const words = ['cover.title', 'cover.text', 'cover.uncover', 'cover.key'] as const

describe(`a covered page in ${name}`, () => {
  test('learns neither whose the sheet is, nor what it says, nor what is not hidden', async () => {
    const page = await browser.open(`${journey.site.origin}/cover-plain.html`)
    await page.evaluate(beginToLook)
    await browser.pressShortcut('Alt+Shift+U')
    await page.waitFor(
      () => page.evaluate(() => document.querySelector(':root > div') !== null),
      'No sheet came.',
    )
    await page.bringToFront()
    const { width, height } = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }))
    // Over each line of the sheet, with the button of the mouse held, and never let go there.
    for (const part of [0.4, 0.45, 0.5, 0.55, 0.6])
      await page.stage.hesitate({ x: width / 2, y: height * part })
    for (const press of ['Tab', 'Shift+Tab', 'Control+a', 'Control+c', 'ArrowDown']) await page.press(press)
    addToFigure('attempts: cover', 1)
    expect(
      await page.evaluate(
        tellAll,
        words.map((key) => say(key)),
      ),
    ).toEqual({ insideTheSheet: [], words: [], names: [], globals: [] })
  })
})
