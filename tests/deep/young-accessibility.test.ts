import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Browser } from '../e2e/driver/browser.ts'
import type { Surface } from '../e2e/driver/surface.ts'
import { beginJourney, type Journey, name, tabInFront } from '../e2e/journey.ts'
import { misfits } from '../e2e/misfits.ts'
import { everyLook, expectNoBarrier, type Look } from '../e2e/no-barrier.ts'
import {
  goTo,
  hotline,
  openYoungPanel,
  openYoungPanelOn,
  say,
  settle,
  showTrusted,
  trusted,
} from '../e2e/young-journey.ts'

let journey: Journey
let browser: Browser

beforeAll(async () => {
  journey = await beginJourney()
  ;({ browser } = journey)
})
afterAll(() => journey.close())

type Audience = 'young' | 'both'
const settings = { shape: 2, welcomed: true, trustedAdults: [trusted] }

/** The last is the first again: the tests go on in its words. */
const looks: readonly Look[] = [...everyLook.slice(1), ...everyLook.slice(0, 1)]
const expectNoBarriers = (surface: Surface, audience: Audience = 'young'): Promise<void> =>
  expectNoBarrier(surface, { looks, settings: { ...settings, audience } })

const begin = async (audience: Audience = 'young'): Promise<Surface> => {
  await settle(browser, { audience, trustedAdults: [trusted], language: 'en', appearance: 'light' })
  return openYoungPanelOn(browser, `${journey.site.origin}/described.html`)
}

describe(`axe-core finds nothing, and nothing is too small, on a young person’s screens in ${name}`, () => {
  test('the question and the four steps', async () => {
    const panel = await begin()
    await expectNoBarriers(panel)
    await goTo(panel, 'picture', 'stop')
    await expectNoBarriers(panel)
    for (const step of ['think', 'decide', 'act'] as const) {
      await panel.button(say('young.next')).press()
      await panel.heading(say(`young.step.${step}`)).state()
      await expectNoBarriers(panel)
    }
  })

  test('the screen to show, the short report, what comes after it, and the end', async () => {
    const panel = await begin()
    await goTo(panel, 'picture', 'act')
    await panel.button(showTrusted).press()
    await panel.heading(showTrusted).state()
    await expectNoBarriers(panel)
    await panel.button(say('young.back')).press()
    await panel.button(say('young.act.report.short')).press()
    await panel.heading(say('young.report.title')).state()
    await expectNoBarriers(panel)
    await panel.button(say('young.report.open', { name: hotline })).press()
    await tabInFront(browser)
    const after = await openYoungPanel(browser)
    await after.heading(say('young.opened.title')).state()
    await expectNoBarriers(after)
    await after.button(say('young.opened.sent')).press()
    await after.heading(say('young.done.title')).state()
    await expectNoBarriers(after)
  })

  test('who looks, and which of two pages to go on with', async () => {
    const panel = await begin('both')
    await panel.heading(say('young.who.title')).state()
    await expectNoBarriers(panel, 'both')
    await panel.button(say('young.who.young')).press()
    await goTo(panel, 'mean', 'think')
    await browser.closePanel()
    const other = await openYoungPanelOn(browser, `${journey.site.origin}/article.html`)
    await other.heading(say('young.underWay.title')).state()
    await expectNoBarriers(other, 'both')
  })

  test('in a tab from 320 to 1600 pixels wide', async () => {
    const panel = await begin()
    await goTo(panel, 'picture', 'decide')
    await browser.closePanel()
    const page = await browser.openExtensionPage('report.html')
    await page.heading(say('young.step.decide')).state()
    for (const step of ['decide', 'act'] as const) {
      for (const width of [320, 360, 768, 1600]) {
        await page.resize({ width, height: 700 })
        expect({ step, width, ...(await misfits(page)) }).toEqual({ step, width, sideways: 0, small: [] })
      }
      if (step === 'decide') await page.button(say('young.next')).press()
    }
  })
})
