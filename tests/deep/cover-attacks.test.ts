import { afterAll, beforeAll, beforeEach, describe, test } from 'vitest'
import type { Browser } from '../e2e/driver/browser.ts'
import type { Surface } from '../e2e/driver/surface.ts'
import { type Journey, joinJourney, name } from '../e2e/journey.ts'
import { isLoud, isSamePicture, pictureAtRest } from '../e2e/pictures.ts'
import { addToFigure } from '../figures.ts'
import { coverHosts } from '../fixtures/cover/cover-hosts.ts'
import { paintedPages } from '../fixtures/cover/painted.ts'

const key = 'Alt+Shift+U'
const site = 'http://cover.example.org'
const count = (): void => addToFigure('attempts: cover', 1)
const here = paintedPages.flatMap((page, at) => (page.only && page.only !== name ? [] : [{ ...page, at }]))

let journey: Journey
let browser: Browser
/** The sheet over a page that has nothing on it. */
let sheet: Buffer
const tally: string[] = []
afterAll(() => console.log('TALLY', tally.filter((x) => x === 'tab').length, tally.length))

beforeAll(async () => {
  journey = await joinJourney(coverHosts)
  ;({ browser } = journey)
  const empty = await browser.open(`${site}/empty`)
  await browser.pressShortcut(key)
  await waitUntilCovered(empty)
  sheet = await pictureAtRest(empty)
})
afterAll(() => journey.close())
beforeEach(() => browser.startAfresh())

const waitUntilCovered = (page: Surface): Promise<boolean> =>
  page.waitFor(
    () => page.evaluate(() => document.querySelector(':root > div:not([id], [class])') !== null),
    'No sheet came.',
  )

const isInFront = async (page: Surface): Promise<boolean> => {
  const url = await page.url()
  return (await browser.tabs()).some((tab) => tab.active && tab.url === url)
}

/** Something calm is in front: the sheet, with nothing of the page, or a new tab. */
async function expectCalm(page: Surface): Promise<void> {
  await page.waitFor(
    async () => !(await isInFront(page)) || isSamePicture(await page.stage.picture(false), sheet),
    'Neither the sheet nor a new tab is in front.',
  )
}

describe(`a covered page in ${name}`, () => {
  test.each(here)('does not show $name', async ({ at }) => {
    const page = await browser.open(`${site}/painted/${at}`)
    await page.waitFor(async () => isLoud(await page.stage.picture(false)), 'The page is not loud.')
    await browser.pressShortcut(key)
    count()
    await expectCalm(page)
    tally.push((await isInFront(page)) ? 'sheet' : 'tab')
  })
})
