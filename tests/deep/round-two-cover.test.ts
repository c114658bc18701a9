import type { RequestListener } from 'node:http'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { isCovered, pressCoverKey } from '../e2e/cover-journey.ts'
import type { Browser } from '../e2e/driver/browser.ts'
import type { Surface } from '../e2e/driver/surface.ts'
import { eventually, type Journey, joinJourney, name, say } from '../e2e/journey.ts'
import { expectPicture, isLoud, pictureAtRest } from '../e2e/pictures.ts'
import { addToFigure } from '../figures.ts'
import { comings, forged, painted, questions, standing } from '../fixtures/cover/round-two.ts'

const site = 'http://cover.example.org'
const asked: string[] = []

const loud = { css: 'body { background: #ff00d4; block-size: 2000px }', html: '<h1>Loud</h1>' }
const written = ({ css = '', html = '', script = '' }): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page</title><link rel="icon" href="data:,">
<style>:root { scrollbar-width: none } ${css}</style></head><body>${html}<script>${script}</script></body></html>`

const comingPage = (number: number): string => {
  const { before = '' } = comings[number] ?? {}
  return written({ ...loud, script: before })
}

const answer: RequestListener = (request, response) => {
  const { pathname: path, search } = new URL(request.url ?? '/', site)
  const [, kind, number] = path.split('/')
  asked.push(`${path}${search}`)
  response.setHeader('cache-control', 'no-store')
  response.setHeader('content-type', 'text/html; charset=utf-8')
  if (kind === 'painted') response.end(written(painted[Number(number)] ?? {}))
  else if (kind === 'standing')
    response.end(written({ css: Object.values(standing)[Number(number)] ?? '', html: '<p>Words</p>' }))
  else if (kind === 'coming') {
    if (comings[Number(number)]?.before === '/* refresh */') response.setHeader('refresh', '3; url=/loud')
    response.end(comingPage(Number(number)))
  } else if (kind === 'late') setTimeout(() => response.end(written(loud)), 2500)
  else if (kind === 'slow-start') {
    response.write('<!doctype html><title>A page</title><link rel="icon" href="data:,">')
    setTimeout(() => response.end(written(loud)), 2500)
  } else if (kind === 'slow-end') {
    response.write('<!doctype html><title>A page</title><link rel="icon" href="data:,"><body><h1>Words</h1>')
    setTimeout(
      () => response.end('<style>body { background: #ff00d4 !important }</style><dialog open>Loud'),
      2500,
    )
  } else if (kind === 'mixed') {
    response.setHeader('content-type', 'multipart/x-mixed-replace; boundary=b')
    const part = (text: string): string => `--b\r\ncontent-type: text/html\r\n\r\n${text}\r\n`
    response.write(part(written({ html: '<p>One</p>' })))
    setTimeout(() => response.end(`${part(written(loud))}--b--`), 2500)
  } else if (kind === 'empty') response.end(written({}))
  else response.end(written(loud))
}

let journey: Journey
let browser: Browser
let sheet: Buffer
beforeAll(async () => {
  journey = await joinJourney({ 'cover.example.org': answer, 'elsewhere.example.org': answer })
  ;({ browser } = journey)
  await browser.startAfresh()
  const empty = await browser.open(`${site}/empty`)
  await browser.pressShortcut('Alt+Shift+U')
  await empty.waitFor(isCovered, 'No sheet came.')
  await empty.bringToFront()
  sheet = await pictureAtRest(empty)
})
afterAll(() => journey.close())
beforeEach(async () => {
  await browser.startAfresh()
  asked.length = 0
  addToFigure('attempts: cover', 1)
})

const isSiteInFront = async (): Promise<boolean> =>
  (await browser.tabs()).some(({ active, url }) => active && /example\.org|^blob:/.test(url))

async function cover(path: string): Promise<Surface> {
  const page = await browser.open(`${site}${path}`)
  await pressCoverKey(browser)
  await page.waitFor(isCovered, 'No sheet came.')
  // On a busy machine a new tab may have come first.
  await page.bringToFront()
  return page
}

async function expectUncoveredByKeys(page: Surface): Promise<void> {
  await page.press('Tab')
  await page.press('Enter')
  await page.waitFor(async () => !(await isCovered(page)), 'The sheet stays.')
}

/** Looks again and again for as long as it is told to: whenever a page of the site is in front, nothing loud is seen. */
async function expectNothingLoud(page: Surface, milliseconds: number): Promise<void> {
  const end = performance.now() + milliseconds
  do {
    const isLoudNow = async (): Promise<boolean> => isLoud(await page.stage.picture(false).catch(() => sheet))
    if ((await isSiteInFront()) && (await isLoudNow()) && (await isSiteInFront()))
      throw new Error('The page is seen.')
  } while (performance.now() < end)
}

describe(`a covered page in ${name} does not show`, () => {
  test.each(painted.map((page, at) => ({ ...page, at })))('$name', async ({ at }) => {
    const page = await cover(`/painted/${at}`)
    await expectPicture(page, sheet, 'The sheet')
    await expectNothingLoud(page, 700)
  })

  test('anything on paper', async () => {
    const page = await cover('/loud')
    await page.showFor('print')
    try {
      await expectNothingLoud(page, 500)
    } finally {
      await page.showFor('screen')
    }
  })
})

describe(`the sheet in ${name} over a page that`, () => {
  test.each(Object.keys(standing).map((each, at) => [each, at] as const))(
    '%s is the same, and its button uncovers',
    async (_, at) => {
      const page = await cover(`/standing/${at}`)
      await expectPicture(page, sheet, 'The sheet')
      await expectUncoveredByKeys(page)
    },
  )

  test.each(Object.entries(forged))('%s stays, and its button uncovers', async (_, act) => {
    const page = await cover('/empty')
    await page.stage.evaluate(
      `(() => { const h = document.documentElement.lastElementChild; ${act} })(); true`,
    )
    await expectPicture(page, sheet, 'The sheet')
    await page.stage.press('Tab')
    await page.stage.press('Enter')
    await page.waitFor(
      async () =>
        (await page.stage.evaluate("document.documentElement.matches(':has(> div)')").catch(() => null)) !==
        true,
      'The sheet stays.',
    )
  })

  test.each(Object.entries(questions))('asks for %s does not learn what it says', async (_, ask) => {
    const page = await cover('/empty')
    const told = await page.evaluate((code) => {
      const h = document.documentElement.lastElementChild
      return String(new Function('h', `return eval(${JSON.stringify(code)})`)(h))
    }, ask)
    const words = [say('cover.title'), say('cover.text'), say('cover.uncover'), 'ignpost']
    expect(words.filter((each) => told.includes(each))).toEqual([])
  })

  test('is asked for by its letters does not learn them', async () => {
    await cover('/painted/5')
    expect(asked.filter((path) => path.startsWith('/font'))).toEqual([])
  })
})

describe(`a covered page in ${name} that`, () => {
  test.each(comings.map((coming, at) => ({ ...coming, at })))('$name is not seen', async ({ at, go }) => {
    const first = await browser.open(`${site}/loud`)
    await first.goto(`${site}/coming/${at}`)
    await pressCoverKey(browser)
    await first.waitFor(isCovered, 'No sheet came.')
    await first.bringToFront()
    await first.stage.evaluate(`void setTimeout(() => { ${go} }, 50)`)
    await expectNothingLoud(first, at === 9 ? 6000 : 3000)
  })

  test.each(['late', 'slow-start', 'slow-end', 'mixed'])(
    'was on its way to a page when it was covered is not seen: %s',
    async (kind) => {
      const page = await browser.open(`${site}/loud`)
      await page.stage.evaluate(`void (location.href = '/${kind}')`)
      await eventually(async () => asked.includes(`/${kind}`)).toBe(true)
      await pressCoverKey(browser)
      await eventually(
        async () => !(await isSiteInFront()) || !isLoud(await page.stage.picture(false).catch(() => sheet)),
      ).toBe(true)
      await expectNothingLoud(page, 5000)
    },
  )

  test('loads again while Signpost sleeps is not seen', async () => {
    const page = await cover('/loud')
    await browser.stopWorker()
    await page.stage.evaluate('void setTimeout(() => location.reload(), 50)')
    await expectNothingLoud(page, 4000)
  })

  test('is reached by the key while Signpost sleeps', async () => {
    const page = await browser.open(`${site}/loud`)
    await browser.stopWorker()
    await pressCoverKey(browser)
    await eventually(async () => !(await isSiteInFront()) || (await isCovered(page))).toBe(true)
    await expectNothingLoud(page, 500)
  })

  test.each([2, 3, 4, 5, 8])('is covered by %i presses in a row stays covered', async (count) => {
    const page = await browser.open(`${site}/loud`)
    await pressCoverKey(browser)
    for (let at = 1; at < count; at += 1) await browser.pressShortcut('Alt+Shift+U')
    await eventually(async () => !(await isSiteInFront()) || (await isCovered(page))).toBe(true)
    await expectNothingLoud(page, 1500)
  })

  test('holds the keyboard in full screen is covered', async () => {
    const page = await browser.open(`${site}/loud`)
    await page.evaluate(() => {
      const go = document.createElement('button')
      go.textContent = 'Go'
      document.body.prepend(go)
      go.addEventListener('click', async () => {
        await document.documentElement.requestFullscreen()
        const keyboard: unknown = Reflect.get(navigator, 'keyboard')
        if (keyboard instanceof Object && 'lock' in keyboard && keyboard.lock instanceof Function)
          await Reflect.apply(keyboard.lock, keyboard, [])
      })
    })
    await page.button('Go').press()
    await eventually(() => page.evaluate(() => document.fullscreenElement !== null)).toBe(true)
    await pressCoverKey(browser)
    await eventually(async () => !(await isSiteInFront()) || (await isCovered(page))).toBe(true)
    await expectNothingLoud(page, 500)
  })

  test('holds the pointer lets it go when it is covered', async () => {
    const page = await browser.open(`${site}/loud`)
    await page.evaluate(() => {
      const go = document.createElement('button')
      go.textContent = 'Go'
      document.body.prepend(go)
      go.addEventListener('click', () => void document.body.requestPointerLock())
    })
    await page.button('Go').press()
    await eventually(() => page.evaluate(() => document.pointerLockElement !== null)).toBe(true)
    await pressCoverKey(browser)
    await page.waitFor(isCovered, 'No sheet came.')
    await eventually(() => page.evaluate(() => document.pointerLockElement === null)).toBe(true)
  })
})
