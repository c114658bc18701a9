import type { Browser } from './driver/browser.ts'
import type { Surface } from './driver/surface.ts'
import { openDetails, openPanelOn, pressButton, primaryButton, say, tabInFront } from './journey.ts'

/** Every state a surface can be in, brought about as a person does, in English. */
export type Phase = { phase: string; open: (browser: Browser, origin: string) => Promise<Surface> }

type Open = Phase['open']

const report: Open = async (browser, origin) => {
  await browser.startAfresh()
  const panel = await openPanelOn(browser, `${origin}/described.html`)
  await panel.waitForText('described.html')
  return panel
}
const danger: Open = async (browser, origin) => {
  const panel = await report(browser, origin)
  await panel.radio(say('concern.offline-abuse.title')).choose()
  await panel.waitForText(say('goes.emergencyFirst'))
  return panel
}
const details: Open = async (browser, origin) => {
  const panel = await report(browser, origin)
  await openDetails(panel)
  await panel.field(say('field.note')).state()
  return panel
}
const problems: Open = async (browser, origin) => {
  const panel = await details(browser, origin)
  await panel.field(say('field.address')).fill('file:///x')
  await primaryButton(panel).press()
  await panel.waitForText(say('problem.summary', { count: 2 }))
  return panel
}
/** The report once the hotline's page is open. */
export const opened: Open = async (browser, origin) => {
  const panel = await report(browser, origin)
  await panel.radio(say('concern.live.title')).choose()
  await primaryButton(panel).press()
  await tabInFront(browser)
  const next = await pressButton(browser)
  await next.waitForText(say('opened.status'))
  return next
}
const underWay: Open = async (browser, origin) => {
  await report(browser, origin)
  await browser.closePanel()
  await browser.open(`${origin}/article.html`)
  const panel = await pressButton(browser)
  await panel.waitForText(say('underWay.title'))
  return panel
}
const done: Open = async (browser, origin) => {
  const panel = await opened(browser, origin)
  await panel.button(say('opened.reported')).press()
  await panel.waitForText(say('done.title'))
  return panel
}

export const popupPhases: Phase[] = [
  { phase: 'report', open: report },
  { phase: 'danger at home', open: danger },
  { phase: 'details', open: details },
  { phase: 'problems', open: problems },
  { phase: 'opened', open: opened },
  { phase: 'under way', open: underWay },
  { phase: 'done', open: done },
]

/** The same report in a tab of its own. */
const asPage =
  (phase: Open): Open =>
  async (browser, origin) => {
    await phase(browser, origin)
    await browser.closePanel()
    const page = await browser.openExtensionPage('report.html')
    await page.waitForText(say('urgent.call', { number: '911' }))
    return page
  }

export const pagePhases: Phase[] = [
  {
    phase: 'report page with details and problems',
    open: async (browser, origin) => {
      const page = await asPage(report)(browser, origin)
      await openDetails(page)
      await page.field(say('field.address')).fill('file:///x')
      await primaryButton(page).press()
      await page.waitForText(say('problem.summary', { count: 2 }))
      return page
    },
  },
  { phase: 'report page after the hand-off', open: asPage(opened) },
  {
    phase: 'settings',
    open: async (browser) => {
      await browser.startAfresh()
      const page = await browser.openExtensionPage('options.html')
      await page.waitForText('Alt+Shift+L')
      return page
    },
  },
]

declare const chrome: { storage: { local: { set: (values: object) => Promise<void> } } }

/** Dresses an open surface in a language and a theme, as the settings do while it is open; other settings are the defaults unless given. */
export async function dress(
  surface: Surface,
  language: string,
  appearance: 'light' | 'dark',
  others: object = {},
): Promise<void> {
  await surface.evaluate((settings) => chrome.storage.local.set({ settings }), {
    shape: 1,
    ...others,
    language,
    appearance,
  })
  await surface.waitFor(
    () =>
      surface.evaluate(
        (tag, theme) =>
          document.documentElement.lang === tag && document.documentElement.dataset.theme === theme,
        language,
        appearance,
      ),
    `The surface does not turn ${appearance} and to “${language}”.`,
  )
}
