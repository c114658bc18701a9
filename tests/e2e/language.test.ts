import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { defaultSettings } from '../../core/settings/settings.ts'
import { loadWords } from '../../locales/load-words.ts'
import type { Browser } from './driver/browser.ts'
import { eventually, type Journey, joinJourney, name, openPanelOn, pressButton, say } from './journey.ts'

let journey: Journey
let browser: Browser
let page: string

beforeAll(async () => {
  journey = await joinJourney()
  ;({ browser } = journey)
  page = `${journey.site.origin}/article.html`
})
afterAll(() => journey.close())
beforeEach(() => browser.startAfresh())

const languages: [string, string, 'ltr' | 'rtl'][] = [
  ['Filipino', 'fil', 'ltr'],
  ['Español', 'es', 'ltr'],
  ['العربية', 'ar', 'rtl'],
]

describe(`the person's choice in ${name}`, () => {
  test.each(languages)(
    'of %s changes the words and the direction, and is remembered',
    async (label, tag, dir) => {
      const words = await loadWords(tag)
      const dress = { lang: tag, dir }
      const panel = await openPanelOn(browser, page)
      await panel.combobox(say('app.language')).choose(label)
      await panel.waitForText(words.say('concern.question'))
      const documentOf = () => ({
        lang: document.documentElement.lang,
        dir: getComputedStyle(document.body).direction,
      })
      expect(await panel.evaluate(documentOf)).toEqual(dress)
      expect(await panel.text()).not.toContain('⟦en⟧')
      await browser.closePanel()

      const again = await pressButton(browser)
      const text = await again.waitForText(words.say('concern.question'))
      expect(text).toContain(words.say('leave.button'))
      expect(text).toContain(page)
      expect(await again.evaluate(documentOf)).toEqual(dress)
      expect(await browser.storage('local')).toEqual({
        settings: { ...defaultSettings, language: tag },
      })
    },
  )

  test('of a language reaches the entry of the menu', async () => {
    const words = await loadWords('es')
    const options = await browser.openExtensionPage('options.html')
    await options.combobox(say('options.language')).choose('Español')
    await options.waitForText(words.say('options.title'))
    await options.waitForText(words.say('options.saved'))
    const surface = await browser.open(page)
    const panel = await browser.chooseMenuEntry(surface, 'h1', words.say('manifest.menu'))
    await panel.waitForText(words.say('concern.question'))
  })

  test('of a country is remembered, and is then the reason', async () => {
    const panel = await openPanelOn(browser, page)
    await panel.combobox(say('goes.country')).choose('United Kingdom')
    const because = 'United Kingdom, because you chose it.'
    await panel.waitForText('Internet Watch Foundation')
    const text = await panel.waitForText(because)
    // Danger now is a matter of where the person stands, wherever they report.
    expect(text).toContain(say('urgent.callIn', { country: 'Philippines', number: '911' }))
    expect(text).toContain(say('urgent.callIn', { country: 'United Kingdom', number: '999' }))
    await browser.closePanel()

    await browser.stopWorker()
    const again = await pressButton(browser)
    await again.waitForText(because)
    await again.waitForText('Internet Watch Foundation')
    expect(await browser.storage('local')).toEqual({
      settings: { ...defaultSettings, country: 'GB' },
    })
  })

  test('in the settings holds for the panel too, and can be taken back', async () => {
    const options = await browser.openExtensionPage('options.html')
    const country = options.field(say('options.country'))
    await options.waitForText(say('because.zone', { country: 'Philippines', place: 'Manila' }))
    await country.choose('Mexico')
    await options.waitForText(say('because.chosen', { country: 'Mexico' }))
    await options.radio(say('options.appearance.dark')).choose()
    await options.waitForText(say('options.saved'))
    await eventually(() => browser.storage('local')).toEqual({
      settings: { ...defaultSettings, appearance: 'dark', country: 'MX' },
    })

    await browser.open(page)
    const panel = await pressButton(browser)
    await panel.waitForText(say('because.chosen', { country: 'Mexico' }))
    expect(await panel.evaluate(() => document.documentElement.dataset.theme)).toBe('dark')

    await country.choose(say('options.countryAuto'))
    await panel.waitForText(say('because.zone', { country: 'Philippines', place: 'Manila' }))
    await eventually(() => browser.storage('local')).toEqual({
      settings: { ...defaultSettings, appearance: 'dark' },
    })
  })

  test('of keys is shown as the browser really set them', async () => {
    const options = await browser.openExtensionPage('options.html')
    const text = await options.waitForText('Alt+Shift+H')
    expect(text).toContain('Alt+Shift+L')
  })
})
