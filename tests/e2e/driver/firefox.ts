import { randomUUID } from 'node:crypto'
import puppeteer from 'puppeteer-core'
import { findBrowser } from '../../../scripts/find-browsers.ts'
import type { Browser, Installation, LaunchOptions, Tab } from './browser.ts'
import { biDiOf, ChromeScope, type SendBiDi } from './chrome-scope.ts'
import { Closing } from './closing.ts'
import { type DownloadFolder, downloadFolder } from './download-folder.ts'
import { firefoxExtensionId, readManifest } from './extension-id.ts'
import { writeFirefoxPolicy } from './firefox-policy.ts'
import { firefoxPreferences } from './firefox-preferences.ts'
import { firefoxStage } from './firefox-stage.ts'
import { setUpFirefoxWindow } from './firefox-window.ts'
import { passFirstRun } from './first-run.ts'
import { readChord } from './keys.ts'
import { type OwnNetwork, ownNetwork } from './own-network.ts'
import { peoplesFirefox } from './peoples-firefox.ts'
import { placeOf } from './place.ts'
import { policyFile } from './policy-file.ts'
import { profileFolder } from './profile-folder.ts'
import { type Name, Surface, type SurfaceKind } from './surface.ts'
import { recordTraffic, type Traffic } from './traffic.ts'
import { waitUntil } from './wait-until.ts'

const isNamed = (text: string, name: Name): boolean =>
  typeof name === 'string' ? text === name : name.test(text)

/** Launches Firefox, headless unless it is to be on the person's screen, with one extension. */
export async function launchFirefox(options: LaunchOptions): Promise<Browser> {
  const closing = new Closing()
  try {
    return await start(options, closing)
  } catch (cause) {
    await closing.run()
    throw cause
  }
}

/** A package from a stand-in has neither a signature nor a certificate that Mozilla knows. ESR releases let that be so. */
const unsignedPackages = {
  'xpinstall.signatures.required': false,
  'extensions.install.requireBuiltInCerts': false,
}

async function start(options: LaunchOptions, closing: Closing): Promise<Browser> {
  const executablePath = await findBrowser('firefox')
  const id = await firefoxExtensionId(options.extension)
  const uuid = randomUUID()
  const traffic = await recordTraffic(options.hosts ?? {})
  closing.add(() => traffic.close())
  const downloads = await downloadFolder(closing)
  const profile = await profileFolder('firefox', options, closing)
  const policyText = policyFile('firefox', id, options)
  const policy = policyText === undefined ? undefined : await writeFirefoxPolicy(policyText)
  if (policy) closing.add(policy.remove)
  const { width, height } = options.size ?? { width: 1200, height: 900 }
  const network = options.network === 'own' ? await ownNetwork(traffic, closing) : undefined
  const preferences = {
    ...firefoxPreferences(options, traffic.port, downloads.path),
    ...policy?.preferences,
    ...(options.installedByPolicy ? unsignedPackages : {}),
    'extensions.webextensions.uuids': JSON.stringify({ [id]: uuid }),
  }
  const args = ['--remote-allow-system-access', `--width=${width}`, `--height=${height}`]
  const driven = {
    browser: 'firefox',
    acceptInsecureCerts: true,
    protocolTimeout: 30_000,
    defaultViewport: null,
  } as const
  const browser = network
    ? await peoplesFirefox(
        { network, executablePath, profile, preferences, args, env: placeOf(options), driven },
        closing,
      )
    : await puppeteer.launch({
        ...driven,
        executablePath,
        userDataDir: profile,
        headless: options.display !== 'screen',
        args,
        // Without the second, a release build takes no other settings server than Mozilla's.
        env: { ...process.env, ...placeOf(options), MOZ_REMOTE_SETTINGS_DEVTOOLS: '1', ...policy?.env },
        extraPrefsFirefox: preferences,
      })
  closing.add(() => browser.close())
  const send = biDiOf(browser)
  const chrome = new ChromeScope(send)
  await chrome.run(setUpFirefoxWindow, id)
  if (options.privateWindows) await chrome.run(() => window.driver.allowPrivateWindows())
  if (options.installedByPolicy) {
    // At the start, before this session, Firefox did not yet take the certificate of the stand-in.
    await chrome.run(() => window.driver.readPoliciesAgain())
    await waitUntil(
      () => chrome.run(() => window.driver.isInstalled()),
      'The policy installs no extension of this id.',
    )
  } else await browser.installExtension(options.extension)
  const closed = new Promise<void>((resolve) => browser.once('disconnected', () => resolve()))
  const extension = { id, origin: `moz-extension://${uuid}` }
  const launched = new Firefox(send, chrome, extension, traffic, network, downloads, profile, closing, closed)
  await passFirstRun(launched, options)
  return launched
}

class Firefox implements Browser {
  readonly name = 'firefox'
  readonly extensionOrigin: string
  readonly requests: Browser['requests']
  readonly lookups: Browser['lookups']
  readonly noise: Browser['noise']
  readonly downloads: Browser['downloads']
  readonly downloadFolder: string
  readonly goOffline: Browser['goOffline']
  readonly standIn: Browser['standIn']
  readonly profileFolder: string
  private readonly extensionId: string
  private readonly send: SendBiDi
  private readonly chrome: ChromeScope
  private readonly closing: Closing
  private readonly closed: Promise<void>

  constructor(
    send: SendBiDi,
    chrome: ChromeScope,
    extension: { id: string; origin: string },
    traffic: Traffic,
    network: OwnNetwork | undefined,
    downloads: DownloadFolder,
    profile: string,
    closing: Closing,
    closed: Promise<void>,
  ) {
    this.send = send
    this.chrome = chrome
    this.extensionId = extension.id
    this.extensionOrigin = extension.origin
    this.profileFolder = profile
    this.goOffline = traffic.goOffline
    this.standIn = traffic.standIn
    this.requests = traffic.requests
    this.lookups = network?.names ?? (() => [])
    this.noise = traffic.noise
    this.downloads = downloads.files
    this.downloadFolder = downloads.path
    this.closing = closing
    this.closed = closed
  }

  private surfaceOf(context: string, kind: SurfaceKind): Surface {
    return new Surface(firefoxStage(this.send, this.chrome, context, kind))
  }
  private whenLoaded(context: string, url: string): Promise<true> {
    return waitUntil(async () => {
      const tab = (await this.chrome.run(() => window.driver.tabs())).find((each) => each.context === context)
      return tab && !tab.loading && (tab.url !== 'about:blank' || url === tab.url)
    }, `${url} did not open.`)
  }

  async open(url: string): Promise<Surface> {
    const context = await this.chrome.run((address) => window.driver.openTab(address), url)
    await this.whenLoaded(context, url)
    return this.surfaceOf(context, 'tab')
  }
  openExtensionPage(path: string): Promise<Surface> {
    return this.open(`${this.extensionOrigin}/${path}`)
  }

  openPrivateWindow(url: string): Promise<Surface> {
    return this.openFrontWindow(true, url)
  }
  openWindow(url: string): Promise<Surface> {
    return this.openFrontWindow(false, url)
  }
  private async openFrontWindow(isPrivate: boolean, url: string): Promise<Surface> {
    const before = await this.chrome.windows()
    await this.chrome.run((wanted) => window.driver.openWindow(wanted), isPrivate)
    const opened = await waitUntil(
      async () => (await this.chrome.windows()).find((each) => !before.includes(each)),
      'No window opened.',
    )
    this.chrome.bringToFront(opened)
    await waitUntil(
      () =>
        this.chrome.run(() => {
          const { gBrowserInit }: { gBrowserInit?: { delayedStartupFinished: boolean } } =
            globalThis as object
          return gBrowserInit?.delayedStartupFinished ?? false
        }),
      'The window does not get ready.',
    )
    await this.chrome.run(setUpFirefoxWindow, this.extensionId)
    // A window that has started opens a page of its own, which would otherwise take the place of what is opened meanwhile.
    const own = isPrivate ? 'about:privatebrowsing' : /^about:/
    const { context } = await waitUntil(
      async () =>
        (await this.chrome.run(() => window.driver.tabs())).find(
          (tab) => tab.front && !tab.loading && isNamed(tab.url, own),
        ),
      'The window does not show its own page.',
    )
    const surface = this.surfaceOf(context, 'tab')
    await surface.goto(url)
    // A press in a window that is not in front yet is told of the tab of the one that is.
    await surface.bringToFront()
    return surface
  }

  async pressToolbarButton(): Promise<Surface> {
    await this.chrome.run(() => window.driver.pressToolbarButton())
    return this.panel()
  }
  async chooseMenuEntry(page: Surface, selector: string, label: Name): Promise<Surface> {
    const point = await page.inPage('pointOf', selector)
    if (!point) throw new Error(`Nothing on the page matches ${selector}.`)
    await page.stage.click(point, 'right')
    const labels = await waitUntil(
      () => this.chrome.run(() => window.driver.menuLabels()),
      'The context menu did not open.',
    )
    const position = labels.findIndex((each) => isNamed(each, label))
    if (position < 0) {
      throw new Error(`${label} is not in the context menu, which has ${labels.filter(Boolean).join('; ')}`)
    }
    await this.chrome.run((at) => window.driver.activateMenuItem(at), position)
    return this.panel()
  }
  async pressShortcut(chord: string): Promise<void> {
    const { modifiers, name } = readChord(chord)
    const held = Object.fromEntries(modifiers.map((modifier) => [`${modifier.toLowerCase()}Key`, true]))
    const key = [...name].length === 1 ? name : `KEY_${name}`
    await this.chrome.run((keys, holding) => window.driver.pressKeys(keys, holding), key, {
      altKey: held.altKey ?? false,
      ctrlKey: held.controlKey ?? false,
      metaKey: held.metaKey ?? false,
      shiftKey: held.shiftKey ?? false,
    })
  }

  private async findPanel(): Promise<{ context: string; kind: 'tab' | 'popup' } | undefined> {
    const popup = await this.chrome.run(() => window.driver.popup())
    if (popup) return { context: popup, kind: 'popup' }
    const tabs = await this.chrome.run(() => window.driver.tabs())
    const front = tabs.find(
      ({ active, front, url }) => active && front && url.startsWith(this.extensionOrigin),
    )
    return front && { context: front.context, kind: 'tab' }
  }
  panel(): Promise<Surface> {
    return waitUntil(async () => {
      const found = await this.findPanel()
      if (!found) return undefined
      const surface = this.surfaceOf(found.context, found.kind)
      const hasLoaded = await surface.evaluate(
        () => document.readyState === 'complete' && location.href !== 'about:blank',
      )
      return hasLoaded && surface
    }, 'No panel of the extension opened.')
  }
  async isPanelOpen(): Promise<boolean> {
    return (await this.findPanel()) !== undefined
  }
  async closePanel(): Promise<void> {
    await (await this.panel()).close()
  }

  side(path: string): Promise<Surface> {
    return waitUntil(async () => {
      const url = `${this.extensionOrigin}/${path}`
      const context = await this.chrome.run((address) => window.driver.side(address), url)
      return context !== undefined && this.surfaceOf(context, 'side')
    }, `${path} is not beside the tabs.`)
  }

  async isWorkerRunning(): Promise<boolean> {
    return (await this.chrome.run(() => window.driver.worker())) !== 'stopped'
  }
  async stopWorker(): Promise<void> {
    await this.chrome.run(() => window.driver.stopWorker())
    await waitUntil(async () => !(await this.isWorkerRunning()), 'The event page does not stop.')
  }

  async update(extension: string): Promise<void> {
    const { version } = await readManifest(extension)
    const installed = await this.chrome.run((folder) => window.driver.update(folder), extension)
    if (installed !== version) throw new Error(`Version ${version} does not come: it is ${installed}.`)
  }
  offerUpdate(file: string): Promise<boolean> {
    return this.chrome.run((packed) => window.driver.offerUpdate(packed), file)
  }

  async tabs(): Promise<Tab[]> {
    const tabs = await this.chrome.run(() => window.driver.tabs())
    return tabs.map(({ url, title, active }) => ({ url, title, active }))
  }
  async tab(name: Name): Promise<Surface> {
    const { context } = await waitUntil(
      async () =>
        (await this.chrome.run(() => window.driver.tabs())).find(
          ({ url, loading }) => !loading && isNamed(url, name),
        ),
      `No tab is at ${name}.`,
    )
    return this.surfaceOf(context, 'tab')
  }

  async startAfresh(): Promise<void> {
    await this.chrome.run(() => window.driver.startAfresh())
    await waitUntil(async () => !(await this.isPanelOpen()), 'The popup does not close.')
  }

  storage(area: 'session' | 'local'): Promise<Record<string, unknown>> {
    return this.chrome.run((wanted) => window.driver.stored(wanted), area)
  }
  clipboard(): Promise<string> {
    return this.chrome.run(() => window.driver.clipboard())
  }
  installation(): Promise<Installation> {
    return this.chrome.run(() => window.driver.installation())
  }
  whenClosed(): Promise<void> {
    return this.closed
  }
  close(): Promise<void> {
    return this.closing.run()
  }
}
