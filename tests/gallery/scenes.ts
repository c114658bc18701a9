import type { YoungPlace } from '../../core/report/prompt.ts'
import { loadTopicWords } from '../../locales/load-words.ts'
import type { Browser } from '../e2e/driver/browser.ts'
import type { Surface } from '../e2e/driver/surface.ts'
import { say as inEnglish, openGuidesAt, pressButton, tabInFront } from '../e2e/journey.ts'
import { opened, type Phase, pagePhases, popupPhases } from '../e2e/phases.ts'
import { hotline, openPractice, say as practised } from '../e2e/practice-journey.ts'
import { goTo, openYoungPanelOn, say, settle, showTrusted, trusted } from '../e2e/young-journey.ts'

/** A state of a surface to look at, and the settings it stands in. */
export type Scene = Phase & { settings?: object }

type Open = Phase['open']

const { say: guides } = await loadTopicWords('guides', 'en')
const young = { audience: 'young', trustedAdults: [trusted] }
const both = { ...young, audience: 'both' }

const atQuestion: Open = async (browser, origin) => {
  await settle(browser, young)
  return openYoungPanelOn(browser, `${origin}/described.html`)
}
const at =
  (place: YoungPlace): Open =>
  async (browser, origin) => {
    const panel = await atQuestion(browser, origin)
    await goTo(panel, 'picture', place === 'stop' || place === 'think' || place === 'decide' ? place : 'act')
    if (place === 'show') await panel.button(showTrusted).press()
    if (place === 'report') await panel.button(say('young.act.report.short')).press()
    return panel
  }
const handedOver: Open = async (browser, origin) => {
  const panel = await at('report')(browser, origin)
  await panel.button(say('young.report.open', { name: hotline })).press()
  await tabInFront(browser)
  const after = await pressButton(browser)
  await after.heading(say('young.opened.title')).state()
  return after
}
const youngDone: Open = async (browser, origin) => {
  const panel = await handedOver(browser, origin)
  await panel.button(say('young.opened.sent')).press()
  await panel.heading(say('young.done.title')).state()
  return panel
}
const asked: Open = async (browser, origin) => {
  await settle(browser, both)
  return openYoungPanelOn(browser, `${origin}/described.html`)
}
const twoPages: Open = async (browser, origin) => {
  await at('think')(browser, origin)
  await browser.closePanel()
  return openYoungPanelOn(browser, `${origin}/article.html`)
}

/** The same state in a tab. */
const inTab =
  (open: Open): Open =>
  async (browser, origin) => {
    await open(browser, origin)
    await browser.closePanel()
    const page = await browser.openExtensionPage('report.html')
    await page.waitForText('911')
    return page
  }

const page = (path: string, words: string, settings: object = {}): Open => {
  return async (browser) => {
    await settle(browser, settings)
    const shown = await browser.openExtensionPage(path)
    await shown.waitForText(words)
    return shown
  }
}
const practice =
  (settings: object, go: (shown: Surface) => Promise<void>): Open =>
  async (browser: Browser) => {
    await settle(browser, settings)
    const shown = await openPractice(browser, practised('practice.title'))
    await shown.waitForText('911')
    await go(shown)
    return shown
  }
const practiseHandOff = async (shown: Surface): Promise<void> => {
  await shown.radio(practised('concern.live.title')).choose()
  await shown.button(practised('primary.open', { name: hotline })).press()
  await shown.waitForText(practised('opened.status'))
}

/** The desk as it stands in a tab, where a browser has no place beside its tabs. */
const desk: Open = async (browser, origin) => {
  await opened(browser, origin)
  await browser.closePanel()
  const shown = await browser.openExtensionPage('desk.html')
  await shown.waitForText(inEnglish('opened.status'))
  return shown
}

const reportPage = popupPhases.filter(({ phase }) => phase === 'report' || phase === 'danger at home')
const guideOf = (place: string, words: string): Scene => ({
  phase: `guides ${place || 'index'}`,
  open: async (browser) => {
    await settle(browser, {})
    const shown = await openGuidesAt(browser, place)
    await shown.waitForText(words)
    return shown
  },
})

export const scenes: Scene[] = [
  ...popupPhases,
  ...reportPage.map(({ phase, open }) => ({ phase: `page ${phase}`, open: inTab(open) })),
  ...pagePhases,
  { phase: 'desk', open: desk },
  { phase: 'young who', open: asked, settings: both },
  { phase: 'young question', open: atQuestion, settings: young },
  ...(['stop', 'think', 'decide', 'act', 'show', 'report'] as const).map((place) => ({
    phase: `young ${place}`,
    open: at(place),
    settings: young,
  })),
  { phase: 'young handed over', open: handedOver, settings: young },
  { phase: 'young done', open: youngDone, settings: young },
  { phase: 'young two pages', open: twoPages, settings: young },
  { phase: 'young page question', open: inTab(atQuestion), settings: young },
  { phase: 'young page decide', open: inTab(at('decide')), settings: young },
  { phase: 'young page act', open: inTab(at('act')), settings: young },
  { phase: 'welcome', open: page('welcome.html', 'Alt+Shift+L', { welcomed: false }) },
  { phase: 'practice report', open: practice({}, async () => undefined) },
  { phase: 'practice handed over', open: practice({}, practiseHandOff) },
  { phase: 'practice young who', open: practice(both, async () => undefined), settings: both },
  { phase: 'practice young question', open: practice(young, async () => undefined), settings: young },
  {
    phase: 'practice young act',
    open: practice(young, (shown) => goTo(shown, 'picture', 'act')),
    settings: young,
  },
  guideOf('', '911'),
  guideOf('families', guides('guides.families.title')),
  guideOf('young', guides('guides.young.title')),
  guideOf('platforms', guides('platforms.title')),
  guideOf('young/picture', guides('young.picture.title')),
  guideOf('share', 'Philippines'),
]
