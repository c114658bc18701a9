import type { Installation, Tab } from './browser.ts'

type Browser = {
  currentURI: { spec: string }
  contentTitle: string
  permanentKey?: object
  isRemoteBrowser: boolean
  webProgress: { isLoadingDocument: boolean }
  browsingContext: {
    currentWindowGlobal: { innerWindowId: number; documentURI: { spec: string } } | null
    mediumOverride?: string
  }
  fixupAndLoadURIString: (url: string, options: object) => void
  closest: (selector: string) => { state: string; hidePopup: () => void } | null
}
type FirefoxTab = { linkedBrowser: Browser; selected: boolean }
type OtherWindow = {
  document: Document
  /** Absent while the window gets ready. */
  gBrowser?: { tabs: FirefoxTab[]; removeTab: (tab: FirefoxTab) => void }
}
type Extension = {
  apiManager: {
    global: {
      browserActionFor: (extension: Extension) => { id: string; triggerAction: (window: unknown) => unknown }
    }
  }
  backgroundState: string
  privateBrowsingAllowed: boolean
  terminateBackground: (options: object) => Promise<void>
}
type MenuItem = { label: string; hidden: boolean; disabled: boolean }

/** What the driver adds to Firefox's own window. */
export type FirefoxWindow = {
  browserOf: (context: string) => Browser | undefined
  /** Gives the id of the document that is left. */
  load: (context: string, url: string) => number | undefined
  hasLoaded: (context: string, left: number | undefined) => boolean
  showFor: (context: string, medium: 'print' | 'screen') => void
  close: (context: string) => void
  openTab: (url: string) => string
  /** Brings this window in front, with the tab of this context. False when the tab is not in this window. */
  bringToFront: (context: string) => boolean
  /** Whether Firefox takes this window for the one that the person is in. */
  isInFront: () => boolean
  /** The tabs of all windows; `front` tells those of this one. */
  tabs: () => (Tab & { context: string; loading: boolean; front: boolean })[]
  popup: () => string | undefined
  side: (url: string) => string | undefined
  pressToolbarButton: () => Promise<void>
  menuLabels: () => string[] | undefined
  activateMenuItem: (position: number) => void
  worker: () => string
  /** Installs the build in a folder over the one that runs. Gives its version. */
  update: (folder: string) => Promise<string>
  offerUpdate: (file: string) => Promise<boolean>
  readPoliciesAgain: () => void
  isInstalled: () => boolean
  installation: () => Promise<Installation>
  stopWorker: () => Promise<void>
  /** Must come before the extension is installed, which then never needs to be loaded anew. */
  allowPrivateWindows: () => Promise<void>
  startAfresh: () => Promise<void>
  openWindow: (isPrivate: boolean) => void
  stored: (area: string) => Promise<Record<string, unknown>>
  clipboard: () => string
  pressKeys: (key: string, modifiers: object) => void
}

declare global {
  interface Window {
    driver: FirefoxWindow
  }
}

/**
 * Runs in Firefox's own window and sets `window.driver`; it must not refer to anything outside itself. It also teaches
 * WebDriver BiDi the popup, which Firefox 153 does not list among the contexts that commands can be sent to.
 */
export function setUpFirefoxWindow(extensionId: string): boolean {
  const { ChromeUtils, CustomizableUI, OpenBrowserWindow, Services, SidebarController, gBrowser, Cc, Ci } =
    // biome-ignore lint/suspicious/noExplicitAny: Firefox publishes no types for its own window
    globalThis as any
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs')
  const { NavigableManager } = ChromeUtils.importESModule(
    'chrome://remote/content/shared/NavigableManager.sys.mjs',
  )
  const extension = (): Extension => ExtensionParent.GlobalManager.getExtension(extensionId)
  const named = (found: Iterable<unknown>): Browser[] => {
    const all = [...found] as Browser[]
    // Only browsers with a key get an id from the remote agent, and Firefox gives only tabs one.
    for (const browser of all) browser.permanentKey ??= {}
    return all
  }
  const windows = (): OtherWindow[] => [...Services.wm.getEnumerator('navigator:browser')]
  const popups = (of: { document: Document } = window): Browser[] =>
    named(of.document.querySelectorAll('.webextension-popup-browser'))
  const sides = (of: { document: Document } = window): Browser[] => {
    const sidebar = of.document.getElementById('sidebar') as HTMLIFrameElement | null
    return named(sidebar?.contentDocument?.querySelectorAll('#webext-panels-browser') ?? [])
  }
  const tabs = (): FirefoxTab[] => gBrowser.tabs
  const idOf = (browser: Browser): string => NavigableManager.getIdForBrowser(browser)
  const browsers = (): Browser[] =>
    windows().flatMap((each) => [
      ...[...(each.gBrowser?.tabs ?? [])].map(({ linkedBrowser }) => linkedBrowser),
      ...popups(each),
      ...sides(each),
    ])
  const documentOf = (browser: Browser): number | undefined =>
    browser.browsingContext.currentWindowGlobal?.innerWindowId
  const browserOf = (context: string): Browser | undefined =>
    browsers().find((browser) => idOf(browser) === context)
  const system = { triggeringPrincipal: Services.scriptSecurityManager.getSystemPrincipal() }
  const { extensionStorageSession } = ChromeUtils.importESModule(
    'resource://gre/modules/ExtensionStorage.sys.mjs',
  )
  const { ExtensionStorageIDB } = ChromeUtils.importESModule(
    'resource://gre/modules/ExtensionStorageIDB.sys.mjs',
  )
  const storedOnDisk = async (): Promise<{
    get: (keys: null) => Promise<Record<string, unknown>>
    clear: () => Promise<object | undefined>
  }> => ExtensionStorageIDB.open(ExtensionStorageIDB.getStoragePrincipal(extension()))
  const menu = document.getElementById('contentAreaContextMenu') as unknown as {
    state: string
    querySelectorAll: (selector: string) => NodeListOf<Element>
    activateItem: (item: unknown) => void
  }
  const menuItems = (): MenuItem[] => [...menu.querySelectorAll(':scope > menuitem')] as unknown as MenuItem[]

  const known = NavigableManager.getBrowserById.bind(NavigableManager)
  NavigableManager.getBrowserById = (id: string) =>
    known(id) ?? browsers().find((browser) => idOf(browser) === id) ?? null

  window.driver = {
    browserOf,
    load: (context, url) => {
      const browser = browserOf(context)
      browser?.fixupAndLoadURIString(url, system)
      return browser && documentOf(browser)
    },
    hasLoaded: (context, left) => {
      const browser = browserOf(context)
      if (browser === undefined || browser.webProgress.isLoadingDocument) return false
      // A page that needs another process begins there with an empty document, which is no answer yet.
      const isEmpty = browser.browsingContext.currentWindowGlobal?.documentURI.spec === 'about:blank'
      return documentOf(browser) !== left && (!isEmpty || browser.currentURI.spec === 'about:blank')
    },
    showFor: (context, medium) => {
      const { browsingContext } = browserOf(context) ?? {}
      if (browsingContext) browsingContext.mediumOverride = medium
    },
    close: (context) => {
      for (const { gBrowser: strip } of windows()) {
        const tab = strip?.tabs.find(({ linkedBrowser }) => idOf(linkedBrowser) === context)
        if (tab) return strip?.removeTab(tab)
      }
      if (sides().some((side) => idOf(side) === context)) return SidebarController.hide()
      browserOf(context)?.closest('panel')?.hidePopup()
    },
    bringToFront: (context) => {
      const tab = tabs().find(({ linkedBrowser }) => idOf(linkedBrowser) === context)
      if (!tab) return false
      gBrowser.selectedTab = tab
      window.focus()
      return true
    },
    isInFront: () => Services.wm.getMostRecentWindow('navigator:browser') === window,
    openTab: (url) => {
      const [only, ...others] = tabs()
      const isBlank = only && others.length === 0 && only.linkedBrowser.currentURI.spec === 'about:blank'
      if (only && isBlank) {
        only.linkedBrowser.fixupAndLoadURIString(url, system)
        return idOf(only.linkedBrowser)
      }
      gBrowser.selectedTab = gBrowser.addTrustedTab(url)
      return idOf(gBrowser.selectedBrowser)
    },
    tabs: () =>
      windows().flatMap((each) =>
        [...(each.gBrowser?.tabs ?? [])].map(({ linkedBrowser, selected }) => ({
          context: idOf(linkedBrowser),
          url: linkedBrowser.currentURI.spec,
          title: linkedBrowser.contentTitle,
          active: selected,
          loading: linkedBrowser.webProgress.isLoadingDocument,
          front: each === (window as unknown),
        })),
      ),
    popup: () => {
      // A popup is loaded in a hidden browser first and moved to another when its panel opens.
      const browser = popups().find(
        (each) =>
          each.currentURI.spec.startsWith('moz-extension:') && each.closest('panel')?.state === 'open',
      )
      return browser && idOf(browser)
    },
    side: (url) => {
      const browser = sides().find(({ currentURI }) => currentURI.spec === url)
      return browser && !browser.webProgress.isLoadingDocument ? idOf(browser) : undefined
    },
    pressToolbarButton: async () => {
      const { apiManager } = extension()
      await apiManager.global.browserActionFor(extension()).triggerAction(window)
    },
    menuLabels: () =>
      menu.state === 'open'
        ? menuItems().map(({ label, hidden, disabled }) => (hidden || disabled ? '' : label))
        : undefined,
    activateMenuItem: (position) => menu.activateItem(menuItems()[position]),
    worker: () => extension().backgroundState,
    update: async (folder) => {
      const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs')
      const { FileUtils } = ChromeUtils.importESModule('resource://gre/modules/FileUtils.sys.mjs')
      const { version } = await AddonManager.installTemporaryAddon(new FileUtils.File(folder))
      return version
    },
    offerUpdate: async (file) => {
      const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs')
      const { FileUtils } = ChromeUtils.importESModule('resource://gre/modules/FileUtils.sys.mjs')
      // Nobody has signed it; ESR releases let that be so.
      Services.prefs.setBoolPref('xpinstall.signatures.required', false)
      const install = await AddonManager.getInstallForFile(new FileUtils.File(file))
      const settled = new Promise<boolean>((resolve, reject) => {
        install.addListener({
          onInstallPostponed: () => resolve(false),
          onInstallEnded: () => resolve(true),
          onInstallFailed: () => reject(new Error(`The update fails: ${install.error}.`)),
        })
      })
      void install.install()
      return settled
    },
    readPoliciesAgain: () => Services.obs.notifyObservers(null, 'EnterprisePolicies:Restart'),
    isInstalled: () => extension() !== undefined,
    installation: async () => {
      const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs')
      const addon = await AddonManager.getAddonByID(extensionId)
      const { global } = extension().apiManager
      const { area } = CustomizableUI.getPlacementOfWidget(global.browserActionFor(extension()).id)
      return {
        area,
        inPrivateWindows: extension().privateBrowsingAllowed,
        canBeRemoved: (addon.permissions & AddonManager.PERM_CAN_UNINSTALL) !== 0,
      }
    },
    stopWorker: () =>
      extension().terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true }),
    allowPrivateWindows: async () => {
      const { ExtensionPermissions } = ChromeUtils.importESModule(
        'resource://gre/modules/ExtensionPermissions.sys.mjs',
      )
      const granted = { permissions: ['internal:privateBrowsingAllowed'], origins: [] }
      await ExtensionPermissions.add(extensionId, granted)
    },
    startAfresh: async () => {
      for (const popup of popups()) popup.closest('panel')?.hidePopup()
      SidebarController.hide()
      for (const other of Services.wm.getEnumerator('navigator:browser')) if (other !== window) other.close()
      const before = [...tabs()]
      gBrowser.selectedTab = gBrowser.addTrustedTab('about:blank')
      for (const tab of before) gBrowser.removeTab(tab, { animate: false })
      extensionStorageSession.clear(extension())
      const changes = await (await storedOnDisk()).clear()
      if (changes) ExtensionStorageIDB.notifyListeners(extensionId, changes)
    },
    openWindow: (isPrivate) => OpenBrowserWindow({ private: isPrivate }),
    stored: async (area) => {
      if (area === 'session') {
        const held = extensionStorageSession.get(extension(), null)
        // `true` keeps what is held: reading it otherwise empties it for the extension.
        const open = ([key, value]: [string, { deserialize?: (scope: object, keep: true) => unknown }]) => [
          key,
          typeof value?.deserialize === 'function' ? value.deserialize(globalThis, true) : value,
        ]
        return Object.fromEntries(Object.entries(held as object).map(open))
      }
      return (await storedOnDisk()).get(null)
    },
    clipboard: () => {
      const transferable = Cc['@mozilla.org/widget/transferable;1'].createInstance(Ci.nsITransferable)
      transferable.init(null)
      transferable.addDataFlavor('text/plain')
      Services.clipboard.getData(transferable, Services.clipboard.kGlobalClipboard)
      const held: { value?: { QueryInterface: (of: unknown) => { data: string } } } = {}
      try {
        transferable.getTransferData('text/plain', held)
      } catch {
        return ''
      }
      return held.value?.QueryInterface(Ci.nsISupportsString).data ?? ''
    },
    pressKeys: (key, modifiers) => {
      const scope = { window, parent: window, _EU_Ci: Ci, _EU_Cc: Cc } as Record<string, unknown>
      Services.scriptloader.loadSubScript('chrome://remote/content/external/EventUtils.js', scope)
      ;(scope.synthesizeKey as (key: string, modifiers: object, window: unknown) => void)(
        key,
        modifiers,
        window,
      )
    },
  }
  return true
}
