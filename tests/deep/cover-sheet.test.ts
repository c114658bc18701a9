import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { CoverOrder } from '../../core/cover/cover-order.ts'
import languages from '../../locales/languages.json' with { type: 'json' }
import { loadWords } from '../../locales/load-words.ts'
import type { Surface } from '../e2e/driver/surface.ts'
import { beginJourney, build, type Journey, name } from '../e2e/journey.ts'

const mark = 'under-test'
const anchor = 'data-under-test'
const look = join(import.meta.dirname, '../../browser/cover/sheet.css')

let journey: Journey
beforeAll(async () => {
  journey = await beginJourney()
})
afterAll(() => journey.close())
beforeEach(() => journey.browser.startAfresh())

/** The sheet's own script and look, in a tree that is open for once: what is closed to a page is closed to axe-core too. */
async function showSheet(tag: string, appearance: 'light' | 'dark'): Promise<Surface> {
  const { say, direction } = await loadWords(tag)
  const words = {
    title: say('cover.title'),
    text: say('cover.text'),
    uncover: say('cover.uncover'),
    key: say('cover.key'),
  }
  const sheet = { words, language: tag, direction, appearance, key: 'Alt+Shift+U', mark, anchor }
  const page = await journey.browser.open(`${journey.site.origin}/cover-plain.html`)
  const order: CoverOrder = { do: 'cover', muteMedia: false, sheet }
  const worn = (await readFile(look, 'utf8')).replaceAll('.sheet-', `.${mark}-`)
  const rules = `:not(.${mark}) { visibility: hidden }\n${worn}`
  await page.evaluate(
    (given, wearing) => {
      const { attachShadow } = Element.prototype
      const style = new CSSStyleSheet()
      style.replaceSync(wearing)
      document.adoptedStyleSheets.push(style)
      Element.prototype.attachShadow = function (options) {
        const tree = attachShadow.call(this, { ...options, mode: 'open' })
        tree.adoptedStyleSheets.push(style)
        return tree
      }
      Reflect.set(globalThis, Symbol.for('signpost.cover-order.1'), given)
    },
    order,
    rules,
  )
  await page.stage.evaluate(`${await readFile(join(build, 'cover.js'), 'utf8')};true`)
  return page
}

const focused = (page: Surface): Promise<string | null | undefined> =>
  page.evaluate(() => document.querySelector('[data-under-test]')?.shadowRoot?.activeElement?.textContent)

const looks = languages.flatMap(({ tag }) =>
  (['light', 'dark'] as const).map((shade) => [tag, shade] as const),
)

describe(`the sheet over a covered page, in ${name}`, () => {
  test.each(looks)('reads well in %s, %s', async (tag, shade) => {
    const { say } = await loadWords(tag)
    const page = await showSheet(tag, shade)
    expect(await page.accessibilityProblems()).toEqual([])
    expect(await page.role('dialog', say('cover.title')).count()).toBe(1)
    expect(await focused(page)).toBe(say('cover.title'))
    await page.press('Tab')
    expect(await focused(page)).toBe(say('cover.uncover'))
  })

  test('fits a small window, where it can be scrolled', async () => {
    const page = await showSheet('ar', 'light')
    await page.resize({ width: 320, height: 200 })
    const size = await page.evaluate(() => {
      const dialog = document.querySelector('[data-under-test]')?.shadowRoot?.querySelector('dialog')
      const { scrollWidth = 0, clientWidth = 0, scrollHeight = 0, clientHeight = 0 } = dialog ?? {}
      return { isWide: scrollWidth > clientWidth, isLong: scrollHeight > clientHeight }
    })
    expect(size).toEqual({ isWide: false, isLong: true })
    await page.press('End')
    await page.waitFor(
      () =>
        page.evaluate(() => {
          const dialog = document.querySelector('[data-under-test]')?.shadowRoot?.querySelector('dialog')
          return (dialog?.scrollTop ?? 0) > 0
        }),
      'The sheet does not scroll.',
    )
  })
})
