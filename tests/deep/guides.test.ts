import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import jsQR from 'jsqr'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { sheetFormats } from '../../core/sharing/sheet-format.ts'
import onward from '../../directory/onward-links.json' with { type: 'json' }
import { loadTopicWords } from '../../locales/load-words.ts'
import type { Browser } from '../e2e/driver/browser.ts'
import type { Surface } from '../e2e/driver/surface.ts'
import {
  beginJourney,
  eventually,
  hotlineAddress,
  type Journey,
  name,
  openGuidesAt,
  openPanelOn,
  pressButton,
  primaryButton,
  standInPage,
  tabInFront,
} from '../e2e/journey.ts'
import { misfits } from '../e2e/misfits.ts'
import { dress } from '../e2e/phases.ts'
import { readPdf } from '../read-pdf.ts'
import { readPng } from '../read-png.ts'
import { scanCode } from '../scan-code.ts'

const { say } = await loadTopicWords('guides', 'en')
const takeItDown = 'https://takeitdown.ncmec.org/'

let journey: Journey
let browser: Browser

beforeAll(async () => {
  journey = await beginJourney({ hosts: { 'takeitdown.ncmec.org': standInPage('Take It Down') } })
  ;({ browser } = journey)
})
afterAll(() => journey.close())
beforeEach(() => browser.startAfresh())

/** The page for sharing, with the poster of the country it was opened in. */
async function openPoster(): Promise<Surface> {
  const page = await openGuidesAt(browser, 'share')
  await page.role('img', /Philippines/).state()
  return page
}

/** What a camera reads off a picture. */
function scanPicture(file: Buffer): string | undefined {
  const { width, height, rgba } = readPng(file)
  return jsQR(rgba, width, height)?.data
}

const heading = (page: Surface, words: string): Promise<unknown> => page.heading(words).state()

describe(`the guides in ${name}`, () => {
  test('open from the settings, and lead by links to a topic, to the next, and back', async () => {
    const page = await browser.openExtensionPage('options.html')
    await page.link(say('options.guides')).press()
    await heading(page, say('guides.title'))
    await page.link(say('guides.families.title')).press()
    await heading(page, say('guides.families.title'))
    await page.link(say('talking.title')).press()
    await page.waitForText(say('talking.believe'))
    await page.link(say('guides.next', { title: say('steps.title') })).press()
    await page.waitForText(say('steps.stop.text'))
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(say('steps.title'))
    await page.link(say('guides.families.title')).press()
    await page.link(say('guides.all')).press()
    await heading(page, say('guides.title'))
  })

  test('open from the card that looks after the person', async () => {
    const panel = await openPanelOn(browser, `${journey.site.origin}/article.html`)
    await panel.radio(say('concern.imagery.title')).choose()
    await primaryButton(panel).press()
    await tabInFront(browser)
    const opened = await pressButton(browser)
    await opened.link(say('care.guides')).press()
    const page = await browser.tab(`${browser.extensionOrigin}/guides.html`)
    await heading(page, say('guides.title'))
  })

  test('open at a topic, with someone to talk to, and lead on to whoever takes pictures down', async () => {
    const page = await openGuidesAt(browser, 'young/picture')
    await page.waitForText('Bantay Bata 163')
    await heading(page, say('young.picture.title'))
    await page.link('Take It Down').press()
    const opened = await browser.tab(takeItDown)
    await opened.waitForText('Take It Down')
  })

  test('say of an app what it says itself, and where nobody found a source', async () => {
    const page = await openGuidesAt(browser, 'platforms')
    const search = page.textbox(say('platforms.search'))
    await search.fill('tik tok')
    await page.waitForText(say('platforms.messages.closed'))
    await page.waitForText(say('platforms.years', { years: 13 }))
    await page.link(say('platforms.familyOpen', { platform: 'TikTok' })).state()
    await search.fill('No such app')
    await page.waitForText(say('platforms.none'))
    await search.fill('')
    await page.waitForText(say('platforms.ageUnknown'))
  })

  test('show the poster of the Philippines with both numbers of the police center, and a code a camera reads', async () => {
    const page = await openPoster()
    const { name: spoken } = await page.role('img', /Philippines/).state()
    for (const number of ['0919-777-7377', '0966-725-5961', '163', '911']) expect(spoken).toContain(number)
    await page.resize({ width: 1280, height: 1200 })
    expect(scanPicture(await page.stage.picture(false))).toBe(hotlineAddress)
  })

  test('print the poster on one A4 page and the card four times on one, and nothing else', async () => {
    const page = await openPoster()
    const a4 = { pages: 1, width: 210, height: 297 }
    const printed = (): Promise<object> =>
      page.evaluate(() => {
        const millimetres = (length: number): number => Math.round((length * 25.4) / 96)
        const sheet = document.querySelector('.sheet')
        const { width = 0, height = 0 } = sheet?.getBoundingClientRect() ?? {}
        const pictures = [...document.querySelectorAll('svg')].filter((each) => each.checkVisibility())
        return {
          sheet: [millimetres(width), millimetres(height)],
          pictures: pictures.map((each) => millimetres(each.getBoundingClientRect().width)),
          words: document.body.innerText.trim() === (sheet as HTMLElement).innerText.trim(),
          page: getComputedStyle(sheet as HTMLElement).getPropertyValue('page'),
        }
      })
    await page.showFor('print')
    expect(await printed()).toEqual({ sheet: [210, 296], pictures: [210], words: true, page: 'sheet' })
    await page.showFor('screen')
    expect(readPdf(await page.stage.paper())).toEqual(a4)
    await page.radio(say('share.format.card')).choose()
    await page.showFor('print')
    expect(await printed()).toEqual({
      sheet: [210, 296],
      pictures: [105, 105, 105, 105],
      words: true,
      page: 'sheet',
    })
    await page.showFor('screen')
    expect(readPdf(await page.stage.paper())).toEqual(a4)
  })

  test('save the poster of another country as a picture and as a drawing, both with its code', async () => {
    const page = await openPoster()
    await page.combobox(say('share.country')).choose('United Kingdom')
    await page.role('img', /United Kingdom/).state()
    await page.button(say('share.svg')).press()
    await page.waitForText(say('share.saved', { file: 'signpost-poster-gb.svg' }))
    await page.button(say('share.png')).press()
    await page.waitForText(say('share.saved', { file: 'signpost-poster-gb.png' }))
    await eventually(async () => Object.keys(await browser.downloads())).toEqual([
      'signpost-poster-gb.png',
      'signpost-poster-gb.svg',
    ])
    const hotline = 'https://report.iwf.org.uk/en'
    const codeOfDrawing = async (): Promise<string | undefined> => {
      const { 'signpost-poster-gb.svg': drawing = '' } = await browser.downloads()
      const [, path = '', scale = ''] =
        /<path d="([^"]+)" transform="translate\([^)]*\) scale\(([\d.]+)\)"/.exec(drawing) ?? []
      return scanCode({ path, size: Math.round(sheetFormats.poster.code / Number(scale)) })
    }
    // A file has its name before the last of it is written.
    await eventually(codeOfDrawing).toBe(hotline)
    await eventually(async () =>
      scanPicture(await readFile(join(browser.downloadFolder, 'signpost-poster-gb.png'))),
    ).toBe(hotline)
  })

  test('keep the country of a poster for that poster', async () => {
    const page = await openPoster()
    await page.combobox(say('share.country')).choose('Germany')
    await page.role('img', /Germany/).state()
    expect(await browser.storage('local')).toEqual({})
  })

  test('ask nothing of those they name, until a person opens them', () => {
    const named = [...Object.values(onward).map(({ url }) => url), 'https://report.iwf.org.uk/']
    const hosts = named.map((url) => new URL(url).host).filter((host) => !takeItDown.includes(host))
    const asked = browser.requests().map(({ host }) => host)
    expect(asked.filter((host) => hosts.includes(host))).toEqual([])
    expect(asked).toContain('takeitdown.ncmec.org')
  })
})

describe(`axe-core finds nothing, and everything fits, in ${name}`, () => {
  test.each(['', 'families', 'young/picture', 'educators/steps', 'platforms', 'share'])(
    'guides at “%s”, light and dark, from left and from right, narrow and wide',
    async (place) => {
      const page = await openGuidesAt(browser, place)
      const found: [string, unknown][] = []
      for (const language of ['en', 'ar']) {
        for (const appearance of ['light', 'dark'] as const) {
          await dress(page, language, appearance)
          found.push([`${language} ${appearance}`, { problems: await page.accessibilityProblems() }])
        }
        for (const width of [320, 1600]) {
          await page.resize({ width, height: 800 })
          await page.waitFor(
            () => page.evaluate((wanted) => innerWidth === wanted, width),
            `The page is not ${width} pixels wide.`,
          )
          found.push([`${language} ${width}`, await misfits(page)])
        }
      }
      expect(found).toEqual(
        found.map(([where]) => [where, /\d/.test(where) ? { sideways: 0, small: [] } : { problems: [] }]),
      )
    },
  )
})
