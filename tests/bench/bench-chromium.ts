import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type CDPSession, chromium } from '@playwright/test'
import { findBrowser } from '../../scripts/find-browsers.ts'
import { ChromiumTarget, listTargets } from '../e2e/driver/chromium-target.ts'
import { Closing } from '../e2e/driver/closing.ts'
import { firstPage, hasFirstPage } from '../e2e/driver/first-run.ts'
import { virtualDisplay } from '../e2e/driver/virtual-display.ts'
import { waitUntil } from '../e2e/driver/wait-until.ts'
import type { BenchBrowser, LaunchBench } from './bench-browser.ts'
import { type Opening, readTold, type Told } from './measured-opening.ts'
import { type Contestant, contestants } from './prepare-extensions.ts'

type Send = (method: string, params?: object) => Promise<unknown>

// Playwright's types know no commands of Chromium's that are about extensions.
const sendAny = (root: CDPSession): Send => root.send.bind(root) as Send

/** Launches Chromium, on a display of its own where this is Linux, with both extensions. */
export const launchBenchChromium: LaunchBench = async (folders, page) => {
  const closing = new Closing()
  const profile = await mkdtemp(join(tmpdir(), 'signpost-bench-chromium-'))
  closing.add(() => rm(profile, { recursive: true, force: true, maxRetries: 5 }))
  const display = process.platform === 'linux' ? await virtualDisplay() : undefined
  if (display) closing.add(async () => display.close())
  const both = Object.values(folders).join(',')
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: await findBrowser('chromium'),
    headless: false,
    viewport: null,
    ignoreDefaultArgs: ['--disable-extensions'],
    env: { ...process.env, TZ: 'Asia/Manila', ...(display && { DISPLAY: display.name }) },
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      `--load-extension=${both}`,
      `--disable-extensions-except=${both}`,
      '--enable-unsafe-extension-debugging',
      '--disable-background-networking',
      '--lang=en-US',
      '--accept-lang=en-US',
      '--window-size=1200,900',
    ],
  })
  closing.add(() => context.close())
  const [tab] = context.pages()
  await tab?.goto(page)
  const root = await context.browser()?.newBrowserCDPSession()
  if (root === undefined) throw new Error('Chromium stopped at once.')
  const ids = await readIds(root, folders)
  for (const contestant of contestants) {
    if (hasFirstPage(folders[contestant])) await closeFirstPage(root, ids[contestant])
  }
  return new BenchChromium(root, ids, closing)
}

/** Nobody is measured beside the page that an extension opens once it is installed. */
async function closeFirstPage(root: CDPSession, id: string): Promise<void> {
  const address = `chrome-extension://${id}/${firstPage}`
  const { targetId } = await waitUntil(
    async () => (await listTargets(root)).find(({ url }) => url === address),
    'The extension does not open its first page.',
  )
  await root.send('Target.closeTarget', { targetId })
  await waitUntil(
    async () => !(await listTargets(root)).some(({ url }) => url === address),
    'The first page does not close.',
  )
}

async function readIds(
  root: CDPSession,
  folders: Readonly<Record<Contestant, string>>,
): Promise<Record<Contestant, string>> {
  const { extensions } = (await sendAny(root)('Extensions.getExtensions')) as {
    extensions: { id: string; path: string }[]
  }
  const [signpost, empty] = contestants.map((one) => extensions.find(({ path }) => path === folders[one])?.id)
  if (!signpost || !empty) throw new Error('Chromium did not install both extensions.')
  return { signpost, empty }
}

class BenchChromium implements BenchBrowser {
  private readonly root: CDPSession
  private readonly send: Send
  private readonly ids: Readonly<Record<Contestant, string>>
  private readonly closing: Closing

  constructor(root: CDPSession, ids: Record<Contestant, string>, closing: Closing) {
    this.root = root
    this.send = sendAny(root)
    this.ids = ids
    this.closing = closing
  }

  /** Nobody presses the button just after the worker ran: it, and the process it holds, are gone by then. */
  private async letWorkerSleep(contestant: Contestant): Promise<void> {
    await waitUntil(async () => {
      const own = (await listTargets(this.root)).filter(({ url }) => url.includes(this.ids[contestant]))
      // Again each time: an event that was under way wakes a worker that was just stopped.
      for (const { targetId, type } of own) {
        if (type === 'service_worker') await this.send('Target.closeTarget', { targetId })
      }
      return own.length === 0
    }, 'The extension does not come to rest.')
  }

  /** Presses the button. @returns the time just before, in milliseconds since the epoch. */
  private async pressButton(contestant: Contestant): Promise<number> {
    await this.letWorkerSleep(contestant)
    const front = (await listTargets(this.root)).find(({ embedderData }) => embedderData?.tabActive)
    if (!front) throw new Error('No tab is in front.')
    const pressed = Date.now()
    await this.send('Extensions.triggerAction', { id: this.ids[contestant], targetId: front.targetId })
    return pressed
  }

  async press(contestant: Contestant): Promise<Opening> {
    const pressed = await this.pressButton(contestant)
    const { targetId, told } = await this.whenWhole(contestant)
    await this.send('Target.closeTarget', { targetId })
    return { ...told, pressed }
  }

  async openPage(contestant: Contestant, path: string): Promise<Opening> {
    await this.letWorkerSleep(contestant)
    const pressed = Date.now()
    await this.send('Target.createTarget', { url: `chrome-extension://${this.ids[contestant]}/${path}` })
    const { targetId, told } = await this.whenWhole(contestant)
    await this.send('Target.closeTarget', { targetId })
    return { ...told, pressed }
  }

  async loadedFiles(): Promise<string[]> {
    await this.pressButton('signpost')
    const { targetId } = await this.whenWhole('signpost')
    const panel = await ChromiumTarget.attach(this.root, targetId)
    await panel.send('Page.enable')
    const { frameTree } = await panel.send<{ frameTree: { resources: { url: string }[] } }>(
      'Page.getResourceTree',
    )
    await this.send('Target.closeTarget', { targetId })
    return ['/popup.html', ...frameTree.resources.map(({ url }) => new URL(url).pathname)]
  }

  private whenWhole(contestant: Contestant): Promise<{ targetId: string; told: Told }> {
    return waitUntil(async () => {
      for (const { targetId, type, url, title } of await listTargets(this.root)) {
        const told = type === 'page' && url.includes(this.ids[contestant]) ? readTold(title) : undefined
        if (told) return { targetId, told }
      }
      return undefined
    }, `The page of ${contestant} told no times.`)
  }

  close(): Promise<void> {
    return this.closing.run()
  }
}
