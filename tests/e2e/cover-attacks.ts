import { expect } from 'vitest'
import { type Escape, escapes, type Hang, hangs } from '../fixtures/cover/escapes.ts'
import { type Painted, paintedPages } from '../fixtures/cover/painted.ts'
import { type CoverJourney, isLoudSiteInFront, loudSite, openLoud, pressCoverKey } from './cover-journey.ts'
import type { Surface } from './driver/surface.ts'
import { within } from './driver/wait-until.ts'
import { eventually, name } from './journey.ts'
import { isLoud, isSamePicture } from './pictures.ts'

/** An attack, and its number in the address that its page has. */
type Numbered<Attack> = Attack & { number: number }
const numbered = <Attack extends object>(attacks: readonly Attack[]): Numbered<Attack>[] =>
  attacks.map((attack, number) => ({ ...attack, number }))

export const paintedHere = numbered(paintedPages).filter(({ only }: Painted) => !only || only === name)
export const numberedEscapes = numbered(escapes)
export const numberedHangs = numbered(hangs)

/** Opens a page that paints something loud, and covers it. */
export async function coverPainted(journey: CoverJourney, { number }: Numbered<Painted>): Promise<Surface> {
  const page = await openLoud(journey.browser, `/painted/${number}`)
  await pressCoverKey(journey.browser)
  return page
}

/** A covered page that tries to come back into sight is not seen. */
export async function expectUnseen(
  journey: CoverJourney,
  { number, comes }: Numbered<Escape>,
): Promise<void> {
  const { browser, asked } = journey
  // Something to go back to.
  const page = await openLoud(browser, '/loud')
  await page.goto(`${loudSite}/escape/${number}`)
  await page.waitFor(async () => isLoud(await page.stage.picture(false)), 'The page is not loud.')
  const isLeft = async (): Promise<boolean> => !(await isLoudSiteInFront(browser))
  const before = asked.length
  const letCome = journey.hold()
  try {
    await pressCoverKey(browser)
    if (comes === 'behind') {
      // On a busy computer the key itself may have left it, and it waits where it is.
      await eventually(async () => asked.length > before || (await isLeft())).toBe(true)
      expect(await isLeft()).toBe(true)
    }
  } finally {
    letCome()
  }
  if (comes !== 'never') return eventually(isLeft).toBe(true)
  await page.waitFor(async () => !isLoud(await page.stage.picture(false)), 'The page is seen.')
  await page.waitFor(
    () => page.evaluate(() => Reflect.get(globalThis, 'hasGone') === true),
    'It does not try.',
  )
  expect(isLoud(await page.stage.picture(false))).toBe(false)
  expect(await isLeft()).toBe(false)
}

/** A page that hangs is left while it does, unless its sheet came first. */
export async function expectLeft(journey: CoverJourney, { number, at }: Numbered<Hang>): Promise<void> {
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
}
