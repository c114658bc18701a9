import { afterAll, beforeAll, expect, test } from 'vitest'
import { sayWith } from '../../core/language/say-with.ts'
import { loadWords } from '../../locales/load-words.ts'
import { sitePages } from '../fixtures/site/serve-site.ts'
import { scanCode } from '../scan-code.ts'
import type { Browser } from './driver/browser.ts'
import type { Surface } from './driver/surface.ts'
import {
  beginJourney,
  type Journey,
  name,
  pressButton,
  reportedSite,
  say,
  standInPage,
  tabInFront,
} from './journey.ts'

const own = (await loadWords('fil')).say
const service = 'NCMEC CyberTipline'
const reported = `${reportedSite}/profile.html`
const note = 'Nakita ko ito sa isang group.'

let journey: Journey
let browser: Browser
let page: Surface

/** Somebody in New York who reads Filipino hands a report over to a hotline that reads English and Spanish. */
beforeAll(async () => {
  journey = await beginJourney({
    timeZone: 'America/New_York',
    languages: ['fil'],
    hosts: { 'meadow.example.org': sitePages, 'report.cybertip.org': standInPage('Report') },
  })
  ;({ browser } = journey)
  await browser.open(reported)
  const panel = await pressButton(browser)
  await panel.waitForText(reported)
  await panel.radio(own('concern.imagery.title')).choose()
  await panel.button(own('seen.details.show')).press()
  await panel.field(own('field.note')).fill(note)
  await panel.button(own('primary.open', { name: service })).press()
  await tabInFront(browser, 'https://report.cybertip.org/')
  page = await browser.openExtensionPage('report.html')
  await page.waitForText(own('opened.status'))
})
afterAll(() => journey.close())

test(`the report is in the hotline’s language, the person’s words in theirs and marked, in ${name}`, async () => {
  const label = say('report.inLanguage', { label: say('field.note'), language: 'Filipino' })
  const whole = await page.evaluate(() => document.querySelector('.whole-text')?.textContent?.split('\n'))
  expect(whole).toEqual(expect.arrayContaining([say('report.heading'), reported, `${label}: ${note}`]))
  await page.waitForText(own('opened.language', { language: 'Ingles', name: service }))
  const shown = await page.evaluate(() =>
    [...document.querySelectorAll('.copy-row')].map((row) => ({
      label: row.querySelector('h3')?.textContent,
      labelIn: row.querySelector('h3')?.lang,
      text: row.querySelector('bdi')?.textContent,
      textIn: row.querySelector('p')?.lang,
    })),
  )
  expect(shown).toContainEqual({
    label: say('report.what'),
    labelIn: 'en',
    text: say('concern.imagery.title'),
    textIn: 'en',
  })
  expect(shown).toContainEqual({ label, labelIn: 'en', text: note, textIn: 'fil' })
})

test(`three sentences to say stand beside what they mean, in ${name}`, async () => {
  const sentences = await page.evaluate(() =>
    [...document.querySelectorAll('.phone-script li')].map((item) =>
      [...item.querySelectorAll('p')].map(({ textContent, lang }) => `${lang}: ${textContent}`),
    ),
  )
  const both = (words: typeof say, lang: string): string[] => [
    `${lang}: ${words('phoneScript.about', { concern: words('concern.imagery.title') })}`,
    `${lang}: ${sayWith({ say: words }, 'phoneScript.where', 'place', 'meadow.example.org')}`,
    `${lang}: ${words('phoneScript.haveAddress')}`,
  ]
  const [theirs, meant] = [both(say, 'en'), both(own, '')]
  expect(sentences).toEqual(theirs.map((sentence, at) => [sentence, meant[at]]))
})

test(`the number can be scanned from the screen, and is written beside its code, in ${name}`, async () => {
  await page.button(new RegExp(`^${own('phoneCode.title')}`)).press()
  const number = '1-800-843-5678'
  await page.role('img', own('phoneCode.callLabel', { number })).state()
  const code = await page.evaluate(() => {
    const picture = document.querySelector('.phone-codes[open] svg')
    const { width, height } = picture?.getBoundingClientRect() ?? new DOMRect()
    return {
      path: picture?.querySelector('path:last-child')?.getAttribute('d') ?? '',
      size: Number(picture?.getAttribute('viewBox')?.split(' ')[2]),
      isLarge: width >= 200 && height >= 200,
      beside: picture?.parentElement?.querySelector('bdi')?.textContent,
    }
  })
  expect({ ...code, path: scanCode(code) }).toEqual({
    path: 'tel:+18008435678',
    size: expect.any(Number),
    isLarge: true,
    beside: number,
  })
})
