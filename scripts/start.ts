import { join } from 'node:path'
import type { Browser, BrowserName } from '../tests/e2e/driver/browser.ts'
import { launch } from '../tests/e2e/driver/launch.ts'
import type { Surface } from '../tests/e2e/driver/surface.ts'
import { serveSite } from '../tests/fixtures/site/serve-site.ts'
import { ensureBrowsers } from './ensure-browsers.ts'
import { root, runStep } from './run-step.ts'

const hasScreen = (): boolean =>
  !process.env.CI &&
  (process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY))

async function build(name: BrowserName): Promise<string> {
  const target = name === 'chromium' ? 'chrome' : 'firefox'
  if ((await runStep(['wxt', 'build', '-b', target])) !== 0) throw new Error('Signpost could not be built.')
  return join(root, '.output', `${target}-mv3`)
}

async function letThePersonTry(name: BrowserName, extension: string, page: string): Promise<void> {
  const browser = await launch(name, { extension, display: 'screen', network: 'open', firstPage: 'kept' })
  const closed = browser.whenClosed()
  await browser.open(page)
  console.log(`Signpost is installed in the browser that has opened, at ${page}. Close the browser to stop.`)
  await closed
  await browser.close()
}

async function printReport(panel: Surface): Promise<void> {
  const words = await panel.text()
  await panel.button('Check or change the details').press()
  console.log('\nThe prefilled report:\n')
  for (const { name, value, role, checked } of await panel.fields()) {
    const isChoice = role === 'radio' || role === 'checkbox'
    if (!isChoice) console.log(`  ${name}: ${value || '(empty)'}`)
    else if (checked) console.log(`  ${name}`)
  }
  console.log('\nThe panel, with the hotline and why it is the right one:\n')
  console.log(words.replaceAll(/\n\s*\n/g, '\n').replaceAll(/^/gm, '  '))
}

async function doTheMainJob(browser: Browser, page: string): Promise<void> {
  await browser.open(page)
  const panel = await browser.pressToolbarButton()
  // The address is captured after the first paint, so the panel opens before it is there.
  await panel.waitForText(/practice\.html/)
  const picture = join(root, '.output', 'panel.png')
  await panel.screenshot(picture)
  await printReport(panel)
  console.log(`\nA picture of the panel: ${picture}`)
}

async function start(name: BrowserName): Promise<void> {
  const extension = await build(name)
  await ensureBrowsers()
  const site = await serveSite()
  const page = `${site.origin}/practice.html`
  try {
    if (hasScreen()) return await letThePersonTry(name, extension, page)
    console.log('There is no display: pressing the toolbar button for a person in Manila, without one.')
    const browser = await launch(name, { extension, timeZone: 'Asia/Manila', locale: 'en-US' })
    try {
      await doTheMainJob(browser, page)
    } finally {
      await browser.close()
    }
  } finally {
    await site.close()
  }
}

await start(process.argv[2] === 'firefox' ? 'firefox' : 'chromium').catch((error: Error) => {
  console.error(error.message)
  process.exitCode = 1
})
