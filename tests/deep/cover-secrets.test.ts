import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Browser } from '../e2e/driver/browser.ts'
import { type Journey, joinJourney, name } from '../e2e/journey.ts'
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

describe(`a covered page in ${name}`, () => {
  // What it says can be asked for (`window.find`), and Firefox shows closed trees to listeners (`originalTarget`): docs/security.md.
  test('does not learn whose the sheet is', async () => {
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
    const learnt = await page.evaluate(tellAll)
    expect(learnt).toMatchObject({ names: [], globals: [] })
    if (name === 'chromium') expect(learnt.insideTheSheet).toEqual([])
  })
})
