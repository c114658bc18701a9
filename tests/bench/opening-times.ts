import type { BenchBrowser, LaunchBench } from './bench-browser.ts'
import { median, print, spread } from './figures.ts'
import type { Opening, Told } from './measured-opening.ts'
import { type Contestant, contestants, type PreparedExtensions } from './prepare-extensions.ts'

type Openings = Record<Contestant, Opening[]>
type Open = (browser: BenchBrowser, contestant: Contestant) => Promise<Opening>

const pressPanel: Open = (browser, contestant) => browser.press(contestant)
const openReport: Open = (browser, contestant) =>
  browser.openPage(contestant, contestant === 'signpost' ? 'report.html' : 'popup.html')

const waits = (openings: readonly Opening[], until: keyof Told): number[] =>
  openings.map((opening) => opening[until] - opening.pressed)

function ratio({ signpost, empty }: Openings, until: keyof Told): string {
  return (median(waits(signpost, until)) / median(waits(empty, until))).toFixed(2)
}

/** One opening of each to warm up, then `count` of each by turns, each going first every other time. */
async function byTurns(browser: BenchBrowser, open: Open, count: number): Promise<Openings> {
  const openings: Openings = { signpost: [], empty: [] }
  for (const contestant of contestants) await open(browser, contestant)
  for (let turn = 0; turn < count; turn += 1) {
    const order = turn % 2 === 0 ? contestants : contestants.toReversed()
    for (const contestant of order) openings[contestant].push(await open(browser, contestant))
  }
  return openings
}

function printOpenings(heading: string, openings: Openings): void {
  const { signpost, empty } = openings
  print(heading, [
    ['Signpost, first usable control', spread(waits(signpost, 'usable'))],
    ['empty extension, its button', spread(waits(empty, 'usable'))],
    ['ratio', ratio(openings, 'usable')],
    ["ratio, by the browsers' first contentful paint", ratio(openings, 'contentful')],
    ['Signpost, first question', spread(waits(signpost, 'ready'))],
    ['ratio of that', ratio(openings, 'ready')],
    ['Signpost, whole', spread(waits(signpost, 'whole'))],
  ])
}

/** Measures and prints the panel with ten times the directory beside the panel as it is, which stands in for the empty one. */
export async function printDirectorySizes(
  name: string,
  launch: LaunchBench,
  extensions: PreparedExtensions,
  page: string,
  presses: number,
): Promise<void> {
  const browser = await launch(extensions.folders, page)
  try {
    const openings = await byTurns(browser, pressPanel, presses)
    print(`The panel in ${name} with ten times the directory, median of ${presses} by turns`, [
      ['ten times, first usable control', spread(waits(openings.signpost, 'usable'))],
      ['as it is', spread(waits(openings.empty, 'usable'))],
      ['ratio', ratio(openings, 'usable')],
      ['ten times, whole', spread(waits(openings.signpost, 'whole'))],
      ['as it is', spread(waits(openings.empty, 'whole'))],
      ['ratio', ratio(openings, 'whole')],
    ])
  } finally {
    await browser.close()
  }
}

/** Measures and prints panel and report page in one browser, first press after the start apart. */
export async function printOpeningTimes(
  name: string,
  launch: LaunchBench,
  extensions: PreparedExtensions,
  page: string,
  { presses, starts }: { presses: number; starts: number },
): Promise<void> {
  const browser = await launch(extensions.folders, page)
  try {
    const title = `${name}, median of ${presses} by turns`
    printOpenings(
      `The panel in ${title}, from the toolbar press`,
      await byTurns(browser, pressPanel, presses),
    )
    printOpenings(`The report page in ${title}`, await byTurns(browser, openReport, presses))
  } finally {
    await browser.close()
  }
  const cold: Openings = { signpost: [], empty: [] }
  for (let start = 0; start < starts; start += 1) {
    for (const contestant of contestants) {
      const fresh = await launch(extensions.folders, page)
      try {
        cold[contestant].push(await fresh.press(contestant))
      } finally {
        await fresh.close()
      }
    }
  }
  if (starts > 0) printOpenings(`The first press after ${name} started, median of ${starts} starts`, cold)
}
