import { type CoverSite, coverSite } from '../fixtures/cover/cover-hosts.ts'
import type { Browser } from './driver/browser.ts'
import type { Surface } from './driver/surface.ts'
import { waitUntil } from './driver/wait-until.ts'
import { type Journey, joinJourney } from './journey.ts'
import { isLoud, isSamePicture, pictureAtRest } from './pictures.ts'

export const coverKey = 'Alt+Shift+U'
export const loudSite = 'http://cover.example.org'

export type CoverJourney = Journey &
  Omit<CoverSite, 'hosts'> & {
    /** The sheet over a page that has nothing on it. */
    sheet: Buffer
  }

/** What holds the sheet stands beside the body, and has no name of its own. */
export const isCovered = (page: Surface): Promise<boolean> =>
  page.evaluate(() => document.querySelector(':root > div') !== null)

/** Begins where pages of a loud colour stand, with a picture of the sheet alone. */
export async function joinCoverJourney(): Promise<CoverJourney> {
  const { hosts, ...site } = coverSite()
  const journey = await joinJourney(hosts)
  const { browser } = journey
  // A browser that has just started may show a bar of its own above the page.
  await browser.startAfresh()
  const empty = await browser.open(`${loudSite}/empty`)
  await browser.pressShortcut(coverKey)
  await empty.waitFor(isCovered, 'No sheet came.')
  return { ...journey, ...site, sheet: await pictureAtRest(empty) }
}

/** Opens a page and waits until it can be seen. */
export async function openLoud(browser: Browser, path: string): Promise<Surface> {
  const page = await browser.open(`${loudSite}${path}`)
  await page.waitFor(async () => isLoud(await page.stage.picture(false)), 'The page is not loud.')
  return page
}

/** Presses the key when it has been let go for a second: what comes sooner may hide, but not show. */
export async function pressCoverKey(browser: Browser): Promise<void> {
  const began = performance.now()
  await waitUntil(() => performance.now() - began > 1000, 'The clock stands still.')
  await browser.pressShortcut(coverKey)
}

/** Whether a tab with an address of this site is in front. It asks nothing of the page, which may hang. */
export const isLoudSiteInFront = async (browser: Browser): Promise<boolean> =>
  (await browser.tabs()).some(({ active, url }) => active && /example\.org|^blob:/.test(url))

/** Waits until something calm is in front: the sheet, with nothing of the page, or a new tab. @returns which of them. */
export function expectCalm({ browser, sheet }: CoverJourney, page: Surface): Promise<'sheet' | 'new tab'> {
  return waitUntil(
    async () => {
      if (!(await isLoudSiteInFront(browser))) return 'new tab'
      return isSamePicture(await page.stage.picture(false), sheet) && 'sheet'
    },
    'Neither the sheet nor a new tab is in front.',
    { limit: 30_000 },
  )
}

/** Waits until something calm is in front, and looks under a new tab, which a busy computer has come sooner: at the sheet that came. */
export async function expectSheet(journey: CoverJourney, page: Surface): Promise<void> {
  if ((await expectCalm(journey, page)) === 'sheet') return
  await page.waitFor(() => isCovered(page), 'No sheet came.')
  await page.bringToFront()
  await page.waitFor(
    async () => isSamePicture(await page.stage.picture(false), journey.sheet),
    'Something is seen besides the sheet.',
  )
}
