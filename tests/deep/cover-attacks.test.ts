import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import {
  type CoverJourney,
  expectCalm,
  isLoudSiteInFront,
  joinCoverJourney,
  loudSite,
  openLoud,
  pressCoverKey,
} from '../e2e/cover-journey.ts'
import { eventually, name } from '../e2e/journey.ts'
import { isLoud, isSamePicture } from '../e2e/pictures.ts'
import { addToFigure } from '../figures.ts'
import { documents } from '../fixtures/cover/cover-hosts.ts'
import { escapes, hangs } from '../fixtures/cover/escapes.ts'
import { paintedPages } from '../fixtures/cover/painted.ts'

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

const painted = paintedPages.flatMap((page, at) => (page.only && page.only !== name ? [] : [{ ...page, at }]))

describe(`a covered page in ${name}`, () => {
  test.each(painted)('does not show $name', async ({ at }) => {
    const page = await openLoud(journey.browser, `/painted/${at}`)
    await pressCoverKey(journey.browser)
    expect(await expectCalm(journey, page)).toBe('sheet')
  })
})

describe(`a covered page in ${name} that`, () => {
  test.each(escapes.map((way, at) => ({ ...way, at })))('$name is not seen', async ({ at, comes }) => {
    const { browser, asked } = journey
    await browser.open(`${loudSite}/loud`)
    const page = await openLoud(browser, `/escape/${at}`)
    const isLeft = async (): Promise<boolean> => !(await isLoudSiteInFront(browser))
    const before = asked.length
    const letCome = journey.hold()
    await pressCoverKey(browser)
    if (comes === 'behind') {
      await eventually(async () => asked.length > before).toBe(true)
      expect(await isLeft()).toBe(true)
    }
    letCome()
    if (comes !== 'never') return eventually(isLeft).toBe(true)
    await page.waitFor(async () => !isLoud(await page.stage.picture(false)), 'The page is seen.')
    await page.waitFor(
      () => page.evaluate(() => Reflect.get(globalThis, 'hasGone') === true),
      'It does not try.',
    )
    expect(isLoud(await page.stage.picture(false))).toBe(false)
    expect(await isLeft()).toBe(false)
  })
})

describe(`the key in ${name}`, () => {
  test.each(hangs.map((hang, number) => ({ ...hang, number })))(
    'leaves a page that $name, while it does',
    async ({ number, at }) => {
      const { browser, asked, sheet } = journey
      const page = await browser.open(`${loudSite}/hang/${number}`)
      if (at === 'load') await eventually(async () => asked.includes('/hangs')).toBe(true)
      await pressCoverKey(browser)
      // Firefox lets a page hear nothing of the key.
      const isCalm = async (): Promise<boolean> =>
        !(await isLoudSiteInFront(browser)) ||
        (!asked.includes('/hangs') && isSamePicture(await page.stage.picture(false), sheet))
      await eventually(isCalm).toBe(true)
      expect(asked).not.toContain('/over')
    },
  )

  test.each(Object.keys(documents))('hides a document of the type %s', async (type) => {
    const page = await journey.browser.open(`${loudSite}/document?type=${encodeURIComponent(type)}`)
    await pressCoverKey(journey.browser)
    await expectCalm(journey, page)
  })
})
