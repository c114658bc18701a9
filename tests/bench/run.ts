import { cpus, loadavg } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { serveSite } from '../fixtures/site/serve-site.ts'
import { launchBenchChromium } from './bench-chromium.ts'
import { launchBenchFirefox } from './bench-firefox.ts'
import { printCaptureTimes } from './capture-times.ts'
import { printCoreFigures } from './core-figures.ts'
import { print } from './figures.ts'
import { printFillTimes } from './fill-times.ts'
import { buildLargeDirectory } from './large-directory.ts'
import { printDirectorySizes, printOpeningTimes } from './opening-times.ts'
import { printOrdinaryPage } from './ordinary-page.ts'
import { printPackageFigures } from './package-figures.ts'
import { type PreparedExtensions, prepareExtensions } from './prepare-extensions.ts'

const { values } = parseArgs({
  options: {
    builds: { type: 'string', default: join(import.meta.dirname, '../../.output') },
    presses: { type: 'string', default: '21' },
    fills: { type: 'string', default: '11' },
    starts: { type: 'string', default: '5' },
    only: {
      type: 'string',
      multiple: true,
      default: ['chromium', 'firefox', 'fill', 'capture', 'directory', 'page', 'core'],
    },
  },
})
const wants = (part: string): boolean => values.only.includes(part)
const counts = { presses: Number(values.presses), starts: Number(values.starts) }

async function withExtensions(
  build: string,
  use: (extensions: PreparedExtensions) => Promise<void>,
): Promise<void> {
  const extensions = await prepareExtensions(join(values.builds, build))
  try {
    await use(extensions)
  } finally {
    await extensions.remove()
  }
}

/** The panel with ten times the directory, beside the panel as it is. */
async function printLargeDirectory(): Promise<void> {
  const large = await buildLargeDirectory(['chrome', 'firefox'])
  try {
    for (const { name, build, launch } of [
      { name: 'Chromium', build: 'chrome-mv3', launch: launchBenchChromium },
      { name: 'Firefox', build: 'firefox-mv3', launch: launchBenchFirefox },
    ]) {
      const extensions = await prepareExtensions(join(large.builds, build), join(values.builds, build))
      await printDirectorySizes(name, launch, extensions, page, counts.presses).finally(extensions.remove)
    }
  } finally {
    await large.remove()
  }
}

const site = await serveSite()
const page = `${site.origin}/article.html`
print('This machine', [
  ['processors', `${cpus().length}, ${cpus()[0]?.model ?? 'unknown'}`],
  [
    'processes that want to run (1 and 5 minutes)',
    loadavg()
      .slice(0, 2)
      .map((load) => load.toFixed(1))
      .join(', '),
  ],
])
try {
  if (wants('chromium')) {
    await withExtensions('chrome-mv3', async (extensions) => {
      await printOpeningTimes('Chromium', launchBenchChromium, extensions, page, counts)
      const browser = await launchBenchChromium(extensions.folders, page)
      const whole = await browser.loadedFiles?.().finally(() => browser.close())
      await printPackageFigures('Chromium', join(values.builds, 'chrome-mv3'), whole)
    })
  }
  if (wants('firefox')) {
    await withExtensions('firefox-mv3', async (extensions) => {
      await printOpeningTimes('Firefox', launchBenchFirefox, extensions, page, counts)
      await printPackageFigures('Firefox', join(values.builds, 'firefox-mv3'), undefined)
    })
  }
  if (wants('fill')) {
    const fills = Number(values.fills)
    await printFillTimes('Chromium', 'chromium', join(values.builds, 'chrome-mv3'), fills)
    await printFillTimes('Firefox', 'firefox', join(values.builds, 'firefox-mv3'), fills)
  }
  if (wants('capture')) {
    for (const [title, name, build] of [
      ['Chromium', 'chromium', 'chrome-mv3'],
      ['Firefox', 'firefox', 'firefox-mv3'],
    ] as const) {
      await printCaptureTimes(title, name, join(values.builds, build), site.origin, Number(values.fills))
    }
  }
  if (wants('directory')) await printLargeDirectory()
  if (wants('page')) await printOrdinaryPage(join(values.builds, 'chrome-mv3'), page, counts.presses)
  if (wants('core')) await printCoreFigures()
} finally {
  await site.close()
}
