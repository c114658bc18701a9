import type { BrowserName } from '../e2e/driver/browser.ts'
import { launch } from '../e2e/driver/launch.ts'
import type { Surface } from '../e2e/driver/surface.ts'
import { print, spread } from './figures.ts'

declare const chrome: {
  scripting: { executeScript: (what: object) => Promise<unknown> }
  tabs: { query: (of: object) => Promise<{ id: number }[]> }
}

/** Milliseconds until the page in front has told what it says of itself, as the panel asks it. */
const timeCapture = (panel: Surface): Promise<number> =>
  panel.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, currentWindow: true })
    const begun = performance.now()
    await chrome.scripting.executeScript({
      target: { tabId: tab?.id },
      files: ['/capture.js'],
      injectImmediately: true,
    })
    return performance.now() - begun
  })

/** Measures and prints how long a page takes to be captured: an ordinary one, and one of 50,000 elements. */
export async function printCaptureTimes(
  title: string,
  name: BrowserName,
  extension: string,
  origin: string,
  times: number,
): Promise<void> {
  const browser = await launch(name, { extension, languages: ['en-US'], timeZone: 'Asia/Manila' })
  try {
    const found: [string, string][] = []
    for (const [label, page] of [
      ['an ordinary page', 'described.html'],
      ['50,000 elements', 'hostile-many.html'],
    ] as const) {
      await browser.open(`${origin}/${page}`)
      const panel = await browser.pressToolbarButton()
      await timeCapture(panel)
      const each: number[] = []
      for (let turn = 0; turn < times; turn += 1) each.push(await timeCapture(panel))
      found.push([label, spread(each)])
      await browser.closePanel()
    }
    print(`Capturing a page in ${title}, median of ${times}`, found)
  } finally {
    await browser.close()
  }
}
