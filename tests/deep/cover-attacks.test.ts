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
import { within } from '../e2e/driver/wait-until.ts'
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
    // Something to go back to.
    const page = await openLoud(browser, '/loud')
    await page.goto(`${loudSite}/escape/${at}`)
    await page.waitFor(async () => isLoud(await page.stage.picture(false)), 'The page is not loud.')
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

/** Firefox 153 lets a page have the keys of extensions first: what hangs by then keeps them until it answers. */
const keepsKey = ({ at }: (typeof hangs)[number]): boolean => name === 'firefox' && at !== 'sheet'
const numbered = hangs.map((hang, number) => ({ ...hang, number }))

describe(`the key in ${name}`, () => {
  test.each(numbered.filter(keepsKey))('covers a page that $name, once it answers', async ({ number }) => {
    const page = await journey.browser.open(`${loudSite}/hang/${number}`)
    await pressCoverKey(journey.browser)
    await expectCalm(journey, page)
  })

  test.each(numbered.filter((hang) => !keepsKey(hang)))(
    'leaves a page that $name, while it does',
    async ({ number, at }) => {
      const { browser, asked, sheet } = journey
      const page = await browser.open(`${loudSite}/hang/${number}`)
      if (at === 'load') await eventually(async () => asked.includes('/hangs')).toBe(true)
      await pressCoverKey(browser)
      // A page that has begun to hang gives no picture of itself.
      const isSheet = async (): Promise<boolean> => {
        const picture = await within(page.stage.picture(false), 'The page hangs.', 500).catch(() => undefined)
        return picture !== undefined && !asked.includes('/hangs') && isSamePicture(picture, sheet)
      }
      await eventually(async () => !(await isLoudSiteInFront(browser)) || (await isSheet())).toBe(true)
      expect(asked).not.toContain('/over')
    },
  )

  test.each(Object.keys(documents))('hides a document of the type %s', async (type) => {
    const page = await journey.browser.open(`${loudSite}/document?type=${encodeURIComponent(type)}`)
    await pressCoverKey(journey.browser)
    await expectCalm(journey, page)
  })
})
