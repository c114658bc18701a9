import { cp, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { type BrowserContext, type CDPSession, chromium } from '@playwright/test'
import { findBrowser } from '../../../scripts/find-browsers.ts'
import type { Browser, LaunchOptions, Tab } from './browser.ts'
import { allowInPrivate, reloadAs } from './chromium-extensions-page.ts'
import { chromiumFlags, withoutPlaywrights } from './chromium-flags.ts'
import { inHiddenPage } from './chromium-hidden-page.ts'
import { extensionEntryPoint } from './chromium-menu.ts'
import { setChromiumPolicy } from './chromium-policy.ts'
import { chromiumStage } from './chromium-stage.ts'
import { listTargets, type TargetInfo } from './chromium-target.ts'
import { Closing } from './closing.ts'
import { type DownloadFolder, downloadFolder } from './download-folder.ts'
import { chromiumExtensionId, readManifest } from './extension-id.ts'
import { passFirstRun } from './first-run.ts'
import { networkOf } from './network-of.ts'
import type { OwnNetwork } from './own-network.ts'
import { placeOf } from './place.ts'
import { Pointer } from './pointer.ts'
import { policyFile } from './policy-file.ts'
import { profileFolder } from './profile-folder.ts'
import { type Name, Surface, type SurfaceKind } from './surface.ts'
import { recordTraffic, type Traffic } from './traffic.ts'
import { ViewsInspector } from './views-inspector.ts'
import { virtualDisplay } from './virtual-display.ts'
import { waitUntil, within } from './wait-until.ts'

const isNamed = (url: string, name: Name): boolean =>
  typeof name === 'string' ? url === name : name.test(url)

/** Launches Chromium with one extension. Throws a sentence when the browser, Xvfb or a policy folder is missing. */
export async function launchChromium(options: LaunchOptions): Promise<Browser> {
  const closing = new Closing()
  try {
    return await start(options, closing)
  } catch (cause) {
    await closing.run()
    throw cause
  }
}

async function start(options: LaunchOptions, closing: Closing): Promise<Browser> {
  const { display = defaultDisplay() } = options
  const found = await findBrowser('chromium')
  const traffic = await recordTraffic(options.hosts ?? {})
  closing.add(() => traffic.close())
  const network = await networkOf('chromium', options, traffic, closing)
  const executablePath = (await network?.programFor(found)) ?? found
  const downloads = await downloadFolder(closing)
  const profile = await profileFolder('chromium', options, closing)
  const extension = options.policy ? join(profile, 'extension') : options.extension
  if (options.policy) {
    await cp(options.extension, extension, { recursive: true })
    const id = await chromiumExtensionId(extension)
    closing.add(await setChromiumPolicy(id, policyFile('chromium', id, options) ?? '{}'))
  }
  const screen = display === 'virtual' ? await virtualDisplay() : undefined
  if (screen) closing.add(async () => screen.close())
  const x11 = screen?.name ?? process.env.DISPLAY

  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    timeout: 30_000,
    headless: display === 'headless',
    viewport: null,
    ignoreDefaultArgs: network ? true : ['--disable-extensions'],
    env: { ...process.env, ...placeOf(options), ...network?.env, ...(x11 ? { DISPLAY: x11 } : {}) },
    args: [
      ...(network ? withoutPlaywrights(profile) : []),
      ...chromiumFlags(options, extension, traffic.port),
      ...(network?.args ?? []),
      // The last of two counts: the port that leads in from outside.
      ...(network ? [`--enable-ui-devtools=${network.driverPort}`] : []),
    ],
  })
  closing.add(() => context.close())
  const browser = await new Chromium(context, profile, traffic, network, downloads, x11, closing).ready(
    extension,
    options,
  )
  // Playwright takes every file for itself otherwise, and gives it a name of its own.
  await browser.saveTo(display === 'screen' ? undefined : downloads.path)
  return browser
}

const defaultDisplay = (): 'virtual' | 'headless' => (process.platform === 'linux' ? 'virtual' : 'headless')

class Chromium implements Browser {
  readonly name = 'chromium'
  extensionOrigin = ''
  readonly requests: Browser['requests']
  readonly lookups: Browser['lookups']
  readonly connections: Browser['connections']
  readonly noise: Browser['noise']
  readonly downloads: Browser['downloads']
  readonly downloadFolder: string
  readonly goOffline: Browser['goOffline']
  readonly standIn: Browser['standIn']
  readonly profileFolder: string
  private readonly context: BrowserContext
  private readonly pointer: Pointer | undefined
  private readonly closing: Closing
  private cdp: CDPSession | undefined
  private folder = ''
  /** The window that gestures are made in, for as long as it is there; otherwise the first. */
  private frontWindow: number | undefined
  private inspector: ViewsInspector | undefined
  private readonly driverPort: number | undefined

  constructor(
    context: BrowserContext,
    profile: string,
    traffic: Traffic,
    network: OwnNetwork | undefined,
    downloads: DownloadFolder,
    display: string | undefined,
    closing: Closing,
  ) {
    this.context = context
    this.profileFolder = profile
    this.goOffline = traffic.goOffline
    this.standIn = traffic.standIn
    this.requests = traffic.requests
    this.driverPort = network?.driverPort
    this.lookups = network?.names ?? (() => [])
    this.connections = network?.connections ?? (() => [])
    this.noise = traffic.noise
    this.downloads = downloads.files
    this.downloadFolder = downloads.path
    this.pointer = display ? new Pointer(display) : undefined
    this.closing = closing
  }

  async ready(extension: string, options: LaunchOptions): Promise<this> {
    this.folder = extension
    const browser = this.context.browser()
    if (!browser) throw new Error('Chromium stopped at once.')
    this.cdp = await within(browser.newBrowserCDPSession(), 'Chromium gives no session.')
    this.extensionOrigin = `chrome-extension://${await chromiumExtensionId(extension)}`
    // The first run of the worker makes the menus; without a worker nothing tells that the extension is there.
    if ((await readManifest(extension)).background) {
      await waitUntil(() => this.isWorkerRunning(), `Chromium did not start the extension in ${extension}.`)
    }
    await passFirstRun(this, options)
    if (options.privateWindows) await allowInPrivate(this.id, await this.open('chrome://extensions/'))
    return this
  }

  /** Where files are saved without asking; as the browser does by itself when no folder is given. */
  async saveTo(folder: string | undefined): Promise<void> {
    const way = folder === undefined ? { behavior: 'default' as const } : { behavior: 'allow' as const }
    await this.root.send('Browser.setDownloadBehavior', { ...way, ...(folder && { downloadPath: folder }) })
  }

  async update(extension: string): Promise<void> {
    await rm(this.folder, { recursive: true, maxRetries: 5 })
    await cp(extension, this.folder, { recursive: true })
    const { version } = await readManifest(extension)
    await reloadAs(version, this.id, await this.open('chrome://extensions/'))
  }

  private get root(): CDPSession {
    if (!this.cdp) throw new Error('Chromium is not ready.')
    return this.cdp
  }
  private targets(): Promise<TargetInfo[]> {
    return listTargets(this.root)
  }
  private get id(): string {
    return this.extensionOrigin.replace('chrome-extension://', '')
  }
  private async surfaceOf(targetId: string, kind: SurfaceKind): Promise<Surface> {
    const stage = await chromiumStage(this.root, targetId, kind)
    return new Surface({
      ...stage,
      bringToFront: async () => {
        await stage.bringToFront()
        const window = await this.windowOf(targetId)
        this.frontWindow = window
        // A press in a window that is not in front yet is told of the tab of the one that is.
        await waitUntil(
          async () =>
            (await this.inHiddenPage('chrome.windows.getLastFocused().then(({ id }) => id)')) === window,
          'The window does not come to the front.',
        )
      },
    })
  }
  private async windowOf(targetId: string): Promise<number> {
    return (await this.root.send('Browser.getWindowForTarget', { targetId })).windowId
  }
  /** Every window has a tab in front. */
  private async inFront(targets: readonly TargetInfo[]): Promise<TargetInfo | undefined> {
    const tabs = targets.filter(({ embedderData }) => embedderData?.tabActive)
    if (tabs.length > 1 && this.frontWindow !== undefined) {
      for (const tab of tabs) if ((await this.windowOf(tab.targetId)) === this.frontWindow) return tab
    }
    return tabs[0]
  }
  private async activeTab(): Promise<TargetInfo> {
    const tab = await this.inFront(await this.targets())
    if (!tab) throw new Error('No tab is in front.')
    return tab
  }

  async open(url: string): Promise<Surface> {
    const blank = (await this.targets()).find((each) => each.type === 'page' && each.url === 'about:blank')
    const targetId =
      blank?.targetId ?? (await this.root.send('Target.createTarget', { url: 'about:blank' })).targetId
    const surface = await this.surfaceOf(targetId, 'tab')
    await surface.goto(url)
    return surface
  }
  async openWindow(url: string): Promise<Surface> {
    const blank = { url: 'about:blank', newWindow: true }
    const surface = await this.surfaceOf((await this.root.send('Target.createTarget', blank)).targetId, 'tab')
    await surface.bringToFront()
    await surface.goto(url)
    return surface
  }
  openExtensionPage(path: string): Promise<Surface> {
    return this.open(`${this.extensionOrigin}/${path}`)
  }

  /** @throws when the extension was not let into private windows. */
  async openPrivateWindow(url: string): Promise<Surface> {
    const before = new Set((await this.targets()).map(({ targetId }) => targetId))
    await this.inHiddenPage(
      `chrome.windows.create({ incognito: true, url: ${JSON.stringify(url)} }).then(() => true)`,
    )
    const { targetId } = await waitUntil(
      async () =>
        (await this.targets()).find(
          (each) => each.type === 'page' && each.url === url && !before.has(each.targetId),
        ),
      'No private window opened.',
    )
    const surface = await this.surfaceOf(targetId, 'tab')
    await surface.bringToFront()
    await surface.waitFor(
      () => surface.evaluate(() => location.href !== 'about:blank' && document.readyState === 'complete'),
      `${url} did not open.`,
    )
    return surface
  }

  async pressToolbarButton(): Promise<Surface> {
    const { targetId } = await this.activeTab()
    const send = this.root.send as (method: string, params: object) => Promise<unknown>
    const pressed = send.call(this.root, 'Extensions.triggerAction', { id: this.id, targetId })
    await within(pressed, 'Chromium does not take the press of the toolbar button.')
    return this.panel()
  }

  async chooseMenuEntry(page: Surface, selector: string, label: Name): Promise<Surface> {
    const point = await page.inPage('pointOf', selector)
    if (!point) throw new Error(`Nothing on the page matches ${selector}.`)
    if (!this.pointer) {
      throw new Error(`Choosing ${label} needs a window: Chromium shows no context menu without a display.`)
    }
    const corner = await page.evaluate(() => ({
      x: screenX + (outerWidth - innerWidth) / 2,
      y: screenY + outerHeight - innerHeight,
    }))
    await this.pointer.click({ x: corner.x + point.x, y: corner.y + point.y }, 'right')
    this.inspector ??= await ViewsInspector.connect(await this.inspectorPort())
    await this.pointer.click(await extensionEntryPoint(this.inspector), 'left')
    return this.panel()
  }
  private async inspectorPort(): Promise<number> {
    // Chromium writes down only a port that it chose itself.
    if (this.driverPort !== undefined) return this.driverPort
    const file = await readFile(join(this.profileFolder, 'UIDevToolsActivePort'), 'utf8')
    return Number.parseInt(file, 10)
  }
  async pressShortcut(chord: string): Promise<void> {
    if (!this.pointer) throw new Error('A shortcut needs a window: run Chromium on a display.')
    await this.pointer.press(chord)
  }

  private async findPanel(): Promise<{ targetId: string; kind: 'tab' | 'popup' } | undefined> {
    const targets = await this.targets()
    const tabs = targets.filter(({ embedderData }) => embedderData)
    const pages = targets.filter(({ type, url }) => type === 'page' && url.startsWith(this.extensionOrigin))
    // A side panel is a page without a tab too.
    const popup = pages.find(({ url }) => !url.endsWith('/desk.html') && !tabs.some((tab) => tab.url === url))
    if (popup) return { targetId: popup.targetId, kind: 'popup' }
    const front = await this.inFront(tabs)
    const page = pages.find(({ url }) => url === front?.url)
    return page && { targetId: page.targetId, kind: 'tab' }
  }
  panel(): Promise<Surface> {
    return waitUntil(async () => {
      const found = await this.findPanel()
      if (!found) return undefined
      const surface = await this.surfaceOf(found.targetId, found.kind)
      return (await surface.evaluate(() => document.readyState === 'complete')) && surface
    }, 'No panel of the extension opened.')
  }
  async isPanelOpen(): Promise<boolean> {
    return (await this.findPanel()) !== undefined
  }
  async closePanel(): Promise<void> {
    await (await this.panel()).close()
  }

  private async findSide(path: string): Promise<string | undefined> {
    const targets = await this.targets()
    const url = `${this.extensionOrigin}/${path}`
    const tabs = targets.filter(({ embedderData }) => embedderData)
    // A tab and the page in it are two targets of one address.
    const pages = targets.filter((each) => each.type === 'page' && each.url === url)
    return pages.length > tabs.filter((tab) => tab.url === url).length ? pages.at(-1)?.targetId : undefined
  }
  side(path: string): Promise<Surface> {
    return waitUntil(async () => {
      const targetId = await this.findSide(path)
      if (targetId === undefined) return undefined
      const surface = await this.surfaceOf(targetId, 'side')
      return (await surface.evaluate(() => document.readyState === 'complete')) && surface
    }, `${path} is not beside the tabs.`)
  }

  private workers(targets: TargetInfo[]): TargetInfo[] {
    return targets.filter(
      ({ type, url }) => type === 'service_worker' && url.startsWith(this.extensionOrigin),
    )
  }
  async isWorkerRunning(): Promise<boolean> {
    return this.workers(await this.targets()).length > 0
  }
  async stopWorker(): Promise<void> {
    await waitUntil(async () => {
      const running = this.workers(await this.targets())
      for (const { targetId } of running) {
        // One that has just stopped by itself is not there to be closed.
        await this.root.send('Target.closeTarget', { targetId }).catch(() => undefined)
      }
      // One that is stopped in the middle of a message starts again with it, and is stopped the next time.
      return running.length === 0
    }, 'The worker does not stop.')
  }

  async tabs(): Promise<Tab[]> {
    return (await this.targets())
      .flatMap(({ url, title, embedderData }) => (embedderData ? [{ url, title, ...embedderData }] : []))
      .toSorted((one, other) => one.tabStripIndex - other.tabStripIndex)
      .map(({ url, title, tabActive }) => ({ url, title, active: tabActive }))
  }
  async tab(name: Name): Promise<Surface> {
    const { targetId } = await waitUntil(async () => {
      const targets = await this.targets()
      return targets.find(
        ({ type, url }) =>
          type === 'page' && isNamed(url, name) && targets.some((tab) => tab.embedderData && tab.url === url),
      )
    }, `No tab is at ${name}.`)
    return this.surfaceOf(targetId, 'tab')
  }

  async startAfresh(): Promise<void> {
    // Popups and side panels are pages too, only without a tab: they go first, as long as their tab is there.
    const open = await this.targets()
    const before = [
      ...open.filter(({ type, url }) => type === 'page' && url.startsWith(this.extensionOrigin)),
      ...open.filter(({ embedderData }) => embedderData),
    ]
    await this.root.send('Target.createTarget', { url: 'about:blank' })
    let left: readonly TargetInfo[] = before
    await waitUntil(
      async () => {
        for (const { targetId } of left) {
          // A tab has gone with its page; one whose page moves on just then stays, and is closed the next time.
          await this.root.send('Target.closeTarget', { targetId }).catch(() => undefined)
        }
        const now = new Map((await this.targets()).map((target) => [target.targetId, target]))
        left = before.flatMap(({ targetId }) => now.get(targetId) ?? [])
        return left.length === 0
      },
      () => `These do not close: ${left.map(({ type, url }) => `${type} ${url}`).join('; ')}.`,
    )
    await this.inHiddenPage(
      'Promise.all([chrome.storage.session.clear(), chrome.storage.local.clear()]).then(() => true)',
    )
  }

  private inHiddenPage(expression: string): Promise<unknown> {
    return inHiddenPage(this.root, `${this.extensionOrigin}/manifest.json`, expression)
  }
  async storage(area: 'session' | 'local'): Promise<Record<string, unknown>> {
    const stored = await this.inHiddenPage(`chrome.storage.${area}.get(null)`)
    return stored as Record<string, unknown>
  }
  async clipboard(): Promise<string> {
    await this.root.send('Browser.grantPermissions', { permissions: ['clipboardReadWrite'] })
    try {
      return String(await this.inHiddenPage('navigator.clipboard.readText()'))
    } finally {
      await this.root.send('Browser.resetPermissions')
    }
  }

  whenClosed(): Promise<void> {
    return new Promise((resolve) => this.context.once('close', () => resolve()))
  }
  async close(): Promise<void> {
    this.inspector?.close()
    await this.closing.run()
  }
}
