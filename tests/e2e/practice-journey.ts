import { loadTopicWords } from '../../locales/load-words.ts'
import type { Browser } from './driver/browser.ts'
import type { Surface } from './driver/surface.ts'

export const hotline = 'eProtectKids CSAEM Hotline'

/** What practice says, an adult's and a young person's. */
export const { say } = await loadTopicWords(['young', 'practice'], 'en')
export const banner = `${say('practice.title')} ${say('practice.promise')}`

/** The page of practice, once it says something. */
export async function openPractice(browser: Browser, words: string): Promise<Surface> {
  const page = await browser.openExtensionPage('practice.html')
  await page.waitForText(words)
  return page
}

/** Everything on the page that could lead out of Signpost, folded away or not. */
export const addresses = (page: Surface): Promise<string[]> =>
  page.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true
    return [...document.querySelectorAll('[href], [action], [src], svg[role="img"]')]
      .filter((each) => document.body.contains(each) && !each.matches('a[href^="/"]'))
      .map((each) => each.outerHTML)
  })
