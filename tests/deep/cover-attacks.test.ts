import { afterAll, beforeAll, beforeEach, describe, test } from 'vitest'
import {
  coverPainted,
  expectLeft,
  expectUnseen,
  numberedEscapes,
  numberedHangs,
  paintedHere,
} from '../e2e/cover-attacks.ts'
import {
  type CoverJourney,
  coverKey,
  expectCalm,
  expectSheet,
  joinCoverJourney,
  loudSite,
  pressCoverKey,
} from '../e2e/cover-journey.ts'
import { waitUntil } from '../e2e/driver/wait-until.ts'
import { name } from '../e2e/journey.ts'
import { addToFigure } from '../figures.ts'
import { documents } from '../fixtures/cover/cover-hosts.ts'
import type { Hang } from '../fixtures/cover/escapes.ts'

let journey: CoverJourney
beforeAll(async () => {
  journey = await joinCoverJourney()
})
afterAll(() => journey.close())
beforeEach(async () => {
  await journey.browser.startAfresh()
  journey.asked.length = 0
  addToFigure('attempts: cover', 1)
})

describe(`a covered page in ${name}`, () => {
  test.each(paintedHere)('does not show $name', async (painted) =>
    expectSheet(journey, await coverPainted(journey, painted)),
  )
})

describe(`a covered page in ${name} that`, () => {
  test.each(numberedEscapes)('$name is not seen', (way) => expectUnseen(journey, way))
})

/** Firefox 153 lets a page have the keys of extensions first: what hangs by then keeps them until it answers. */
const keepsKey = ({ at }: Hang): boolean => name === 'firefox' && at !== 'sheet'

describe(`the key in ${name}`, () => {
  test.each(numberedHangs.filter(keepsKey))(
    'covers a page that $name, once it answers',
    async ({ number, at }) => {
      const { browser, asked } = journey
      const page = await browser.open(`${loudSite}/hang/${number}`)
      await pressCoverKey(browser)
      if (at === 'key') {
        // It has taken this press for good. Two in a hurry only ever hide.
        await waitUntil(() => asked.includes('/over'), 'It does not answer.', { limit: 30_000 })
        await pressCoverKey(browser)
        await browser.pressShortcut(coverKey)
      }
      await expectCalm(journey, page)
    },
  )

  test.each(numberedHangs.filter((hang) => !keepsKey(hang)))(
    'leaves a page that $name, while it does',
    (hang) => expectLeft(journey, hang),
  )

  test.each(Object.keys(documents))('hides a document of the type %s', async (type) => {
    const page = await journey.browser.open(`${loudSite}/document?type=${encodeURIComponent(type)}`)
    await pressCoverKey(journey.browser)
    await expectCalm(journey, page)
  })
})
