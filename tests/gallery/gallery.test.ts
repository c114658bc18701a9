import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Browser } from '../e2e/driver/browser.ts'
import type { Surface } from '../e2e/driver/surface.ts'
import { beginJourney, type Journey } from '../e2e/journey.ts'
import { dress } from '../e2e/phases.ts'
import { pictureAtRest } from '../e2e/pictures.ts'
import { type Scene, scenes } from './scenes.ts'

const folder = process.env.SIGNPOST_GALLERY ?? join(import.meta.dirname, '../../.output/gallery')
const looks: [string, 'light' | 'dark'][] = [
  ['en', 'light'],
  ['en', 'dark'],
  ['ar', 'light'],
  ['ar', 'dark'],
]
/** A phone, and a tab of a computer. */
const widths = [360, 1280]

let journey: Journey
let browser: Browser

beforeAll(async () => {
  journey = await beginJourney()
  ;({ browser } = journey)
  await mkdir(folder, { recursive: true })
})
afterAll(() => journey.close())

const fileOf = (scene: string, ...look: (string | number)[]): string =>
  `${[scene, ...look].join(' ').replaceAll('#', '').replaceAll(' ', '-')}.png`

async function keep(surface: Surface, file: string): Promise<string> {
  // Words of a topic come a moment after those of every surface.
  await writeFile(join(folder, file), await pictureAtRest(surface))
  return file
}

/** A popup as it is; a page as long as it is, in a window as long. */
async function take(surface: Surface, scene: string, look: readonly string[]): Promise<string[]> {
  if (surface.kind === 'popup') return [await keep(surface, fileOf(scene, ...look, 'popup'))]
  const taken: string[] = []
  for (const width of widths) {
    await surface.resize({ width, height: 600 })
    const height = await surface.evaluate(() => document.documentElement.scrollHeight)
    await surface.resize({ width, height })
    taken.push(await keep(surface, fileOf(scene, ...look, width)))
  }
  return taken
}

/** All looks of a scene side by side, in one picture. */
async function contactSheet(name: string, files: readonly string[]): Promise<void> {
  const page = join(folder, 'sheet.html')
  const style = 'body{margin:8px;background:#777;display:flex;gap:8px;align-items:start}img{max-width:640px}'
  const pictures = files.map((file) => `<img src="${file}">`).join('')
  await writeFile(page, `<!doctype html><meta charset="utf-8"><style>${style}</style>${pictures}`)
  const sheet = await browser.open(pathToFileURL(page).href)
  await sheet.resize({ width: 1400, height: 600 })
  await sheet.screenshot(join(folder, 'sheets', name), { whole: true })
  await sheet.close()
  await rm(page)
}

test.each(scenes)('$phase', async ({ phase, open, settings = {} }: Scene) => {
  const surface = await open(browser, journey.site.origin)
  const taken: string[][] = []
  for (const look of looks) {
    await dress(surface, ...look, { welcomed: true, ...settings })
    taken.push(await take(surface, phase, look))
  }
  if (surface.kind === 'popup') await browser.closePanel()
  for (const [at] of taken[0]?.entries() ?? [])
    await contactSheet(
      fileOf(phase, ...(surface.kind === 'popup' ? [] : [widths[at] ?? 0])),
      taken.flatMap((files) => files[at] ?? []),
    )
  expect(taken.flat().length % looks.length).toBe(0)
})
