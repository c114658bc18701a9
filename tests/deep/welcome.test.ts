import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { defaultSettings } from '../../core/settings/settings.ts'
import { availableLanguages, loadTopicWords } from '../../locales/load-words.ts'
import type { Browser } from '../e2e/driver/browser.ts'
import type { Surface } from '../e2e/driver/surface.ts'
import { waitUntil } from '../e2e/driver/wait-until.ts'
import {
  beginJourney,
  eventually,
  type Journey,
  keptAtFirst,
  name,
  openPanelOn,
  pressButton,
  primaryButton,
  tabInFront,
} from '../e2e/journey.ts'
import { expectNoBarrier } from '../e2e/no-barrier.ts'

declare const chrome: { runtime: { reload: () => void } }

const { say } = await loadTopicWords('welcome', 'en')
const phone = '0917 123 4567'

const welcomes = async (browser: Browser): Promise<string[]> =>
  (await browser.tabs()).map(({ url }) => url).filter((url) => url.endsWith('/welcome.html'))

async function whileOpen(
  options: Parameters<typeof beginJourney>[0],
  visit: (journey: Journey) => Promise<void>,
): Promise<void> {
  const journey = await beginJourney(options)
  try {
    await visit(journey)
  } finally {
    await journey.close()
  }
}

describe(`the first run in ${name}`, () => {
  test('welcomes once, also when the worker starts anew', async () => {
    await whileOpen({ firstPage: 'kept' }, async ({ browser, site }) => {
      const page = await browser.panel()
      await page.waitForText(say('welcome.title'))
      expect(page.kind).toBe('tab')
      expect(await welcomes(browser)).toHaveLength(1)
      expect(await browser.storage('local')).toEqual(keptAtFirst)
      expect(browser.requests()).toEqual([])

      await browser.stopWorker()
      await openPanelOn(browser, `${site.origin}/article.html`)
      await browser.closePanel()
      expect(await welcomes(browser)).toHaveLength(1)
    })
  })

  test('welcomes nobody after an update, which a reload is to an extension', async () => {
    // Chromium reloads an unpacked extension in developer mode alone, which letting it into private windows turns on.
    await whileOpen({ privateWindows: true }, async ({ browser, site }) => {
      // Firefox leaves with its last tab.
      await browser.open(`${site.origin}/profile.html`)
      const page = await browser.openExtensionPage('options.html')
      await page.waitForText(say('options.title'))
      await browser.stopWorker()
      // In a moment: a reload takes the page with it, and with that the answer.
      await page.evaluate(() => void setTimeout(() => chrome.runtime.reload()))
      await waitUntil(() => browser.isWorkerRunning(), 'The extension does not come back.')
      const panel = await openPanelOn(browser, `${site.origin}/article.html`)
      await panel.waitForText(say('concern.question'))
      expect(await welcomes(browser)).toEqual([])
      expect(await browser.storage('local')).toEqual(keptAtFirst)
    })
  })

  test('is left out when a policy says so', async () => {
    await whileOpen({ policy: { skipWelcome: true } }, async ({ browser, site }) => {
      await openPanelOn(browser, `${site.origin}/article.html`)
      expect(await welcomes(browser)).toEqual([])
      expect(await browser.storage('local')).toEqual({})
    })
  })
})

describe(`setting up with your family in ${name}`, () => {
  let journey: Journey
  let browser: Browser

  beforeAll(async () => {
    journey = await beginJourney({ privateWindows: true })
    ;({ browser } = journey)
  })
  afterAll(() => journey.close())

  async function openWelcome(): Promise<Surface> {
    await browser.startAfresh()
    const page = await browser.openExtensionPage('welcome.html')
    await page.waitForText(say('because.zone', { country: 'Philippines', place: 'Manila' }))
    return page
  }

  test('says what Signpost does, where its button is, what its keys are, and that nothing is required', async () => {
    const page = await openWelcome()
    await page.waitForText('Alt+Shift+H')
    await page.waitForText(say('welcome.private.allowed'))
    await page.waitForText(say(`welcome.button.hidden.${name}`))
    const text = await page.text()
    expect(text).toContain(say('welcome.intro'))
    for (const line of ['finds', 'yours', 'imagery', 'network', 'memory'] as const) {
      expect(text).toContain(say(`welcome.promise.${line}`))
    }
    expect(await page.evaluate(() => document.querySelectorAll('[required], [aria-required]').length)).toBe(0)
    expect(await browser.storage('local')).toEqual({})
    await page.button(say('welcome.close')).press()
    await eventually(() => welcomes(browser)).toEqual([])
    expect(await browser.storage('local')).toEqual({})
  })

  test('keeps every answer, shows it in the settings, and goes by it', async () => {
    const page = await openWelcome()
    await page.button(say('welcome.country.confirm', { country: 'Philippines' })).press()
    await page.waitForText(say('because.chosen', { country: 'Philippines' }))
    await page.radio(say('welcome.audience.both')).choose()
    await page.textbox(say('welcome.adults.name')).fill('Tita Luz')
    await page.textbox(say('welcome.adults.phone')).fill(phone)
    await page.button(say('welcome.adults.add')).press()
    await page.textbox(say('welcome.adults.name')).at(1).fill('Lolo')
    await page.combobox(say('options.language')).choose('Filipino')
    const filipino = await loadTopicWords('welcome', 'fil')
    await page.waitForText(filipino.say('welcome.title'))
    const kept = {
      ...defaultSettings,
      country: 'PH',
      language: 'fil',
      audience: 'both',
      trustedAdults: [
        { name: 'Tita Luz', phone },
        { name: 'Lolo', phone: '' },
      ],
    }
    await eventually(() => browser.storage('local')).toEqual({ settings: kept })

    const options = await browser.openExtensionPage('options.html')
    await options.waitForText(filipino.say('options.title'))
    expect(await options.textbox(filipino.say('welcome.adults.name')).at(0).value()).toBe('Tita Luz')
    expect(await options.textbox(filipino.say('welcome.adults.phone')).at(0).value()).toBe(phone)
    expect(await options.radio(filipino.say('welcome.audience.both')).isChecked()).toBe(true)
    await options.combobox(filipino.say('options.language')).choose('English')
    await options.button(say('welcome.adults.remove')).press()
    await eventually(() => browser.storage('local')).toMatchObject({
      settings: { trustedAdults: [{ name: 'Tita Luz', phone }] },
    })

    const panel = await openPanelOn(browser, `${journey.site.origin}/article.html`)
    // Both use this browser, so the panel asks first.
    await panel.button((await loadTopicWords('young', 'en')).say('young.who.adult')).press()
    await panel.waitForText(say('because.chosen', { country: 'Philippines' }))
  })

  test('says beside the field that a number cannot be dialled, and loses nothing that was typed', async () => {
    const page = await openWelcome()
    await page.textbox(say('welcome.adults.name')).fill('Lolo')
    await page.textbox(say('welcome.adults.phone')).fill('ask next door')
    await page.press('Tab')
    await page.waitForText(say('welcome.adults.problem.not-a-number'))
    expect(await page.textbox(say('welcome.adults.phone')).state()).toMatchObject({
      value: 'ask next door',
      description: say('welcome.adults.problem.not-a-number'),
      invalid: true,
    })
    await eventually(() => browser.storage('local')).toMatchObject({
      settings: { trustedAdults: [{ name: 'Lolo', phone: 'ask next door' }] },
    })
    await page.reload()
    await page.waitForText(say('welcome.title'))
    expect(await page.textbox(say('welcome.adults.phone')).value()).toBe('ask next door')
    await page.textbox(say('welcome.adults.phone')).fill(phone)
    await page.press('Tab')
    await page.waitForText(say('options.saved'))
    expect(await page.text()).not.toContain(say('welcome.adults.problem.not-a-number'))
  })

  test('leads to practice, and back', async () => {
    const page = await openWelcome()
    await page.link(say('welcome.practice.begin')).press()
    const practice = await browser.tab(`${browser.extensionOrigin}/practice.html`)
    const words = await loadTopicWords('practice', 'en')
    await practice.button(words.say('practice.leave')).press()
    await eventually(() => welcomes(browser)).toHaveLength(1)
  })

  test.each(availableLanguages)('in “%s”, axe-core finds nothing and everything fits', async (language) => {
    const page = await openWelcome()
    await page.button(say('welcome.adults.add')).press()
    await page.textbox(say('welcome.adults.phone')).at(0).fill('next door')
    await page.textbox(say('welcome.adults.phone')).at(1).fill(phone)
    await page.press('Tab')
    await page.waitForText(say('options.saved'))
    await expectNoBarrier(page, {
      looks: [
        [language, 'light'],
        [language, 'dark'],
      ],
      widths: [320, 1600],
    })
    expect(await page.text()).not.toContain('⟦en⟧')
  })

  test('shows a trusted adult after the hand-off', async () => {
    const page = await openWelcome()
    await page.textbox(say('welcome.adults.name')).fill('Tita Luz')
    await page.textbox(say('welcome.adults.phone')).fill(phone)
    await page.press('Tab')
    await page.waitForText(say('options.saved'))
    const panel = await openPanelOn(browser, `${journey.site.origin}/described.html`)
    await panel.radio(say('concern.live.title')).choose()
    await primaryButton(panel).press()
    await tabInFront(browser)
    const opened = await pressButton(browser)
    await opened.waitForText('Tita Luz')
    expect(await opened.text()).toContain(phone)
  })
})
