import { afterAll, beforeAll, beforeEach, describe, test } from 'vitest'
import {
  coverPainted,
  expectLeft,
  expectUnseen,
  numberedEscapes,
  numberedHangs,
  paintedHere,
} from './cover-attacks.ts'
import {
  type CoverJourney,
  expectCalm,
  isLoudSiteInFront,
  joinCoverJourney,
  loudSite,
  openLoud,
  pressCoverKey,
} from './cover-journey.ts'
import { eventually, name } from './journey.ts'

// One of each kind; all of them are in `tests/deep/cover-attacks.test.ts`.

let journey: CoverJourney
beforeAll(async () => {
  journey = await joinCoverJourney()
})
afterAll(() => journey.close())
beforeEach(async () => {
  await journey.browser.startAfresh()
  journey.asked.length = 0
})

const among = <Attack extends { name: string }>(
  attacks: readonly Attack[],
  names: readonly string[],
): Attack[] => attacks.filter((attack) => names.includes(attack.name))

describe(`the key that covers a page, in ${name}`, () => {
  test.each(
    among(paintedHere, [
      'the button of a file',
      'a filter that floods a box',
      'a dialog in front, again and again',
    ]),
  )('hides $name', async (painted) => {
    await expectCalm(journey, await coverPainted(journey, painted))
  })

  test.each(among(numberedEscapes, ['loads again', 'refreshes itself to another site']))(
    'does not show a covered page that $name',
    (way) => expectUnseen(journey, way),
  )

  test('leaves a covered page that goes elsewhere when the worker has stopped', async () => {
    const { browser } = journey
    const page = await openLoud(browser, '/loud')
    await pressCoverKey(browser)
    await expectCalm(journey, page)
    await browser.stopWorker()
    await page.goto(`${loudSite}/painted/0`)
    await eventually(() => isLoudSiteInFront(browser)).toBe(false)
  })

  // Firefox 153 wakes an event page for all that it listened to when it began.
  if (name === 'chromium')
    test('has no page wake the worker that nobody covers', async () => {
      const { browser } = journey
      const isWoken = async (): Promise<boolean> => {
        await browser.stopWorker()
        const page = await openLoud(browser, '/loud')
        await (await browser.open(`${loudSite}/empty`)).close()
        await page.bringToFront()
        return browser.isWorkerRunning()
      }
      // One that is stopped before it has asked whether anything is covered is woken once more.
      await eventually(isWoken).toBe(false)
    })

  // The last one: pages of a site share their process, which it keeps.
  test.each(among(numberedHangs, ['hangs at the sheet']))('leaves a page that $name', (hang) =>
    expectLeft(journey, hang),
  )
})
