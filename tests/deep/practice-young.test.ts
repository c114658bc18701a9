import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { YoungChoice } from '../../core/report/prompt.ts'
import choices from '../../directory/young-choices.json' with { type: 'json' }
import type { Browser } from '../e2e/driver/browser.ts'
import type { Surface } from '../e2e/driver/surface.ts'
import { beginJourney, eventually, type Journey, name } from '../e2e/journey.ts'
import { expectNoBarrier } from '../e2e/no-barrier.ts'
import { addresses, banner, hotline, openPractice, say } from '../e2e/practice-journey.ts'
import { goTo, settle, showTrusted, stepOf, trusted } from '../e2e/young-journey.ts'

let journey: Journey
let browser: Browser

beforeAll(async () => {
  journey = await beginJourney()
  ;({ browser } = journey)
})
afterAll(() => journey.close())

type Audience = 'adult' | 'young' | 'both'

async function begin(audience: Audience, words: string): Promise<Surface> {
  await settle(browser, { audience, trustedAdults: [trusted] })
  return openPractice(browser, words)
}

const beginYoung = (): Promise<Surface> => begin('young', say('young.title'))

/** What is on every screen: that it is practice, and the numbers to read but none to call. */
async function expectPractice(page: Surface): Promise<void> {
  // Whom to call comes a moment after the screen.
  await page.waitForText(say('urgent.call', { number: '911' }))
  await page.waitForText(say('young.talk.call', { number: '1383' }))
  expect(await page.text()).toContain(banner)
  expect(await addresses(page)).toEqual([])
}

async function press(page: Surface, button: string, heading: string): Promise<void> {
  await page.button(button).press()
  await page.heading(heading).state()
}

async function handOver(page: Surface): Promise<void> {
  await goTo(page, 'picture', 'act')
  await press(page, say('young.act.report.short'), say('young.report.title'))
  await press(page, say('young.report.open', { name: hotline }), say('young.opened.title'))
}

/** As whom is practised, by the buttons that choose it. */
const practised = async (page: Surface): Promise<unknown> => ({
  adult: await page.button(say('practice.as.adult')).isChecked(),
  young: await page.button(say('practice.as.young')).isChecked(),
})

describe(`who practises, in ${name}`, () => {
  test('is asked where both use the browser, as in the panel', async () => {
    const page = await begin('both', say('young.who.title'))
    expect(await practised(page)).toEqual({ adult: false, young: false })
    await press(page, say('young.who.young'), say('young.title'))
    expect(await practised(page)).toEqual({ adult: false, young: true })
    await press(page, say('young.who.adult'), say('seen.title'))
    expect(await practised(page)).toEqual({ adult: true, young: false })
    await press(page, say('young.who.back'), say('young.title'))
  })

  test('is a young person where they alone use it, and can be an adult', async () => {
    const page = await beginYoung()
    await goTo(page, 'dare', 'think')
    await press(page, say('practice.as.adult'), say('seen.title'))
    expect(await practised(page)).toEqual({ adult: true, young: false })
    await press(page, say('practice.as.young'), say('young.title'))
    expect(await page.evaluate(() => document.querySelector('.tile[aria-pressed="true"]'))).toBeNull()
  })

  test('is an adult where adults alone use it, nothing else is loaded, and can be a young person', async () => {
    const page = await begin('adult', say('seen.title'))
    const loaded = await page.evaluate(() =>
      performance.getEntriesByType('resource').map((entry) => new URL(entry.name).pathname),
    )
    expect(loaded.filter((file) => /young/i.test(file))).toEqual([])
    expect(await page.button(say('young.who.back')).isThere()).toBe(false)
    await press(page, say('practice.as.young'), say('young.title'))
    await expectPractice(page)
    await press(page, say('practice.as.adult'), say('seen.title'))
    expect(await browser.storage('local')).toMatchObject({ settings: { audience: 'adult' } })
  })
})

describe(`a young person’s practice in ${name}`, () => {
  test('goes the whole way, is marked on every screen, and reaches nobody', async () => {
    const page = await beginYoung()
    const before = browser.requests().length
    const tabs = (await browser.tabs()).length
    await expectPractice(page)

    await press(page, say('young.choice.picture'), say('young.step.stop'))
    expect(await page.text()).toContain(say('young.stop.kept'))
    for (const step of ['think', 'decide', 'act'] as const) {
      await expectPractice(page)
      await press(page, say('young.next'), say(`young.step.${step}`))
      expect(await stepOf(page)).toBe(say(`young.step.${step}`))
      if (step === 'decide') expect(await page.text()).toContain(trusted.phone)
    }
    expect(await page.text()).toContain('Take It Down')
    await expectPractice(page)

    await press(page, showTrusted, showTrusted)
    await expectPractice(page)
    await press(page, say('young.back'), say('young.step.act'))
    await press(page, say('young.act.report.short'), say('young.report.title'))
    expect(await page.text()).toContain('https://example.org/practice')
    expect(await page.text()).toContain(say('young.report.note'))
    await expectPractice(page)

    await press(page, say('young.report.open', { name: hotline }), say('young.opened.title'))
    expect(await page.text()).toContain(say('young.opened.page', { name: hotline }))
    expect(await page.text()).toContain(say('young.opened.copied'))
    await expectPractice(page)
    const marked = /^Practice\. This is not a report\.\n/
    await eventually(() => browser.clipboard()).toMatch(marked)
    expect(await browser.clipboard()).toContain('https://example.org/practice')
    expect(await browser.clipboard()).not.toContain(say('practice.pageTitle'))
    await page.button(say('young.opened.copy')).press()
    await page.waitForText(say('young.opened.isCopied'))
    expect(await browser.clipboard()).toMatch(marked)

    await press(page, say('young.opened.sent'), say('young.done.title'))
    await expectPractice(page)
    expect((await browser.tabs()).length).toBe(tabs)
    expect(browser.requests().slice(before)).toEqual([])
    expect(await browser.storage('session')).toEqual({})

    await press(page, say('young.done.again'), say('young.title'))
    await page.button(say('practice.leave')).press()
    await eventually(async () => (await browser.tabs()).at(-1)?.url).toBe(
      `${browser.extensionOrigin}/options.html`,
    )
  })

  test.each(Object.keys(choices) as YoungChoice[])('after “%s” no step leads anywhere', async (choice) => {
    const page = await beginYoung()
    for (const step of ['stop', 'think', 'decide', 'act'] as const) {
      await goTo(page, choice, step)
      await expectPractice(page)
      if (step !== 'act') await press(page, say('practice.as.young'), say('young.title'))
    }
  })

  test('goes on as the adult to whom it is shown', async () => {
    const page = await beginYoung()
    await goTo(page, 'picture', 'act')
    await press(page, showTrusted, showTrusted)
    await press(page, say('young.show.goOn'), say('seen.title'))
    expect(await page.text()).toContain(banner)
    expect(await addresses(page)).toEqual([])
    expect(await practised(page)).toEqual({ adult: true, young: false })
  })
})

describe(`axe-core finds nothing, and nothing is too small, in a young person’s practice in ${name}`, () => {
  const screens: [string, (page: Surface) => Promise<void>][] = [
    ['the question', async () => undefined],
    ['the last step', (page) => goTo(page, 'picture', 'act')],
    ['the hand-off', handOver],
    [
      'the end',
      async (page) => {
        await handOver(page)
        await press(page, say('young.opened.sent'), say('young.done.title'))
      },
    ],
  ]

  test.each(screens)('%s, light and dark, from left and from right', async (_screen, reach) => {
    const page = await beginYoung()
    await reach(page)
    await expectNoBarrier(page, {
      widths: [320, 1200],
      settings: { shape: 2, audience: 'young', trustedAdults: [trusted] },
    })
  })
})
