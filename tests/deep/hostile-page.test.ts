import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Browser } from '../e2e/driver/browser.ts'
import { beginJourney, eventually, type Journey, name, pressButton, storedDraft } from '../e2e/journey.ts'
import { addToFigure } from '../figures.ts'

let journey: Journey
let browser: Browser

beforeAll(async () => {
  journey = await beginJourney()
  ;({ browser } = journey)
})
afterAll(() => journey.close())

type Fields = { address: string; title: string; author: string }

/** The report of a page whose title and author say which turn it was at. */
async function pressWhileTurning(): Promise<Fields> {
  await browser.startAfresh()
  const page = await browser.open(`${journey.site.origin}/hostile-restless.html?turn=0`)
  await page.evaluate(() => location.assign('?turn=1'))
  await pressButton(browser)
  await eventually(() => storedDraft(browser)).toHaveProperty('fields')
  return ((await storedDraft(browser)) as { fields: Fields }).fields
}

describe(`a page in ${name}`, () => {
  test.each(Array.from({ length: 40 }, (_, press) => press + 1))(
    'that moves on while it is captured is one page in the report, press %i',
    async () => {
      const { address, title, author } = await pressWhileTurning()
      addToFigure('faults injected', 1)
      const turn = address === '' ? undefined : new URL(address).searchParams.get('turn')
      expect(['', `Author ${turn}`]).toContain(author)
      // Chromium itself calls a page that has just replaced another by the title of that one (docs/security.md).
      if (name === 'firefox') expect(['', `Turn ${turn}`]).toContain(title)
    },
  )
})
