import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { findBrowser } from './find-browsers.ts'

const folder = join(import.meta.dirname, '../public/icon')

/** Draws the sizes that browsers ask for from the one drawing: `node scripts/draw-icons.ts`. */
const browser = await chromium.launch({
  executablePath: await findBrowser('chromium'),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
})
const drawing = await readFile(join(import.meta.dirname, '../assets/signpost.svg'), 'utf8')
for (const size of [16, 32, 48, 96, 128]) {
  const page = await browser.newPage({ viewport: { width: size, height: size } })
  await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px}</style>${drawing}`)
  await page.screenshot({ path: join(folder, `${size}.png`), omitBackground: true })
}
await browser.close()
