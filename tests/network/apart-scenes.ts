import { loadTopicWords } from '../../locales/load-words.ts'
import type { Browser } from '../e2e/driver/browser.ts'
import type { Surface } from '../e2e/driver/surface.ts'
import { waitUntil } from '../e2e/driver/wait-until.ts'
import { openPanelOn, primaryButton, say, tabInFront } from '../e2e/journey.ts'
import { opened } from '../e2e/phases.ts'

/** What a person does that leaves no one screen to look at, or takes a browser of its own kind: `undefined` where nothing is left. */
export type ApartScene = {
  phase: string
  open: (browser: Browser, origin: string) => Promise<Surface | undefined>
}

const { say: guides } = await loadTopicWords('guides', 'en')

/** In a build whose parts can be broken: see `tests/fixtures/break-api.js`. */
async function atLastResort(browser: Browser): Promise<Surface> {
  const page = await browser.openExtensionPage('report.html')
  await page.evaluate(() =>
    localStorage.setItem('broken', JSON.stringify({ api: 'storage.local', how: 'missing' })),
  )
  await page.reload()
  await page.waitForText(say('fault.lastResort'))
  await page.evaluate(() => localStorage.removeItem('broken'))
  return page
}

async function leaveByKey(browser: Browser, origin: string): Promise<undefined> {
  await openPanelOn(browser, `${origin}/described.html`)
  await browser.closePanel()
  await browser.openExtensionPage('report.html')
  await browser.open(`${origin}/article.html`)
  await browser.pressShortcut('Alt+Shift+L')
  await waitUntil(
    async () => (await browser.tabs()).every(({ url }) => !url.startsWith(browser.extensionOrigin)),
    'A page of Signpost stays.',
  )
}

async function leaveByButton(browser: Browser, origin: string): Promise<undefined> {
  const panel = await openPanelOn(browser, `${origin}/described.html`)
  await panel.button(say('leave.button')).press()
  await waitUntil(async () => !(await browser.isPanelOpen()), 'The panel stays.')
}

async function coverPage(browser: Browser, origin: string): Promise<undefined> {
  const page = await browser.open(`${origin}/described.html`)
  await browser.pressShortcut('Alt+Shift+U')
  await page.waitFor(
    () => page.evaluate(() => document.querySelector(':root > div') !== null),
    'No sheet came.',
  )
}

async function guidesInPrivate(browser: Browser, origin: string): Promise<undefined> {
  await browser.openPrivateWindow(`${origin}/described.html`)
  const panel = await browser.pressToolbarButton()
  await panel.radio(say('concern.imagery.title')).choose()
  await primaryButton(panel).press()
  await tabInFront(browser)
  await browser.pressToolbarButton()
  const after = await browser.panel()
  await after.waitForText(say('opened.reported'))
  await after.link(say('care.guides')).press()
  for (const next of ['guides.young.title', 'young.picture.title'] as const) {
    await after.link(guides(next)).press()
    await after.heading(guides(next)).state()
  }
  await after.hesitateAt('a[href^="http"], [role="link"]')
  await browser.closePanel()
}

const apart: readonly ApartScene[] = [
  {
    phase: 'beside the page of the hotline',
    open: async (browser, origin) => {
      await opened(browser, origin)
      await browser.closePanel()
      const desk = await browser.side('desk.html')
      await desk.waitForText(say('opened.status'))
      return desk
    },
  },
  {
    phase: 'from the context menu',
    open: async (browser, origin) => {
      const page = await browser.open(`${origin}/article.html`)
      return browser.chooseMenuEntry(page, '#link', say('manifest.menu'))
    },
  },
  { phase: 'the last resort', open: atLastResort },
  { phase: 'the cover', open: coverPage },
  { phase: 'leaving by the button', open: leaveByButton },
  { phase: 'leaving by the key', open: leaveByKey },
  { phase: 'the guides of a private window', open: guidesInPrivate },
]

/** Those that follow one another in any browser; the private window comes last, and stays. */
export const apartScenes: readonly ApartScene[] = apart.map(({ phase, open }) => ({
  phase,
  open: async (browser, origin) => {
    await browser.startAfresh()
    return open(browser, origin)
  },
}))
