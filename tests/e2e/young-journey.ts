import { expect } from 'vitest'
import { sayWith } from '../../core/language/say-with.ts'
import type { YoungChoice, YoungStep } from '../../core/report/prompt.ts'
import { loadTopicWords } from '../../locales/load-words.ts'
import type { Browser } from './driver/browser.ts'
import type { Surface } from './driver/surface.ts'
import { phoneLinks, pressButton } from './journey.ts'

declare const chrome: { storage: { local: { set: (values: object) => Promise<void> } } }

export const { say } = await loadTopicWords('young', 'en')

/** The adult whom the family of the tests trusts. */
export const trusted = { name: 'Tita Ana', phone: '0917 555 0134' }
export const showTrusted = sayWith({ say }, 'young.show.title', 'name', trusted.name)
export const hotline = 'eProtectKids CSAEM Hotline'

/** A browser with nothing stored but these settings, on its page of settings: a browser without a tab would close. */
export async function settle(browser: Browser, settings: object): Promise<void> {
  await browser.startAfresh()
  const page = await browser.openExtensionPage('options.html')
  await page.evaluate((values) => chrome.storage.local.set({ settings: values }), {
    shape: 2,
    welcomed: true,
    ...settings,
  })
}

/** The panel on a page, in a browser that a young person uses, once there is somebody to talk to. */
export async function openYoungPanelOn(browser: Browser, url: string): Promise<Surface> {
  await browser.open(url)
  return openYoungPanel(browser)
}

/** The panel on the page in front. */
export async function openYoungPanel(browser: Browser): Promise<Surface> {
  const panel = await pressButton(browser)
  await panel.waitForText(say('young.talk.call', { number: '1383' }))
  return panel
}

/** Chooses what happened and goes on to a step. */
export async function goTo(panel: Surface, choice: YoungChoice, step: YoungStep): Promise<void> {
  await panel.button(say(`young.choice.${choice}`)).press()
  await panel.waitForText(say(`young.stop.${choice}`))
  for (const next of ['think', 'decide', 'act'] as const) {
    if ((await stepOf(panel)) === say(`young.step.${step}`)) return
    await panel.button(say('young.next')).press()
    await panel.heading(say(`young.step.${next}`)).state()
  }
}

/** The step that the marks say this is, to the eye and to a screen reader. */
export const stepOf = (panel: Surface): Promise<string | undefined> =>
  panel.evaluate(
    () => document.querySelector('[aria-current="step"] span:last-child')?.textContent ?? undefined,
  )

/** What no screen of a young person may lack. */
export async function expectHelpInReach(panel: Surface): Promise<void> {
  expect(await phoneLinks(panel, '.urgent')).toEqual([
    { text: say('urgent.call', { number: '911' }), to: 'tel:911' },
  ])
  expect(await phoneLinks(panel, '.foot')).toEqual([
    { text: say('young.talk.call', { number: '1383' }), to: 'tel:1383' },
  ])
  expect(await panel.text()).toContain(`${say('young.talk.title')}, ${say('phone.always')}`)
  expect(await panel.button(say('leave.button')).count()).toBe(1)
}
