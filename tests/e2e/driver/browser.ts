import type { Name, Size, Surface } from './surface.ts'
import type { SeenRequest, StandIns } from './traffic.ts'

export type BrowserName = 'chromium' | 'firefox'

export type LaunchOptions = {
  /** Absolute path of a built, unpacked extension. */
  extension: string
  /** The browser's own language, such as `en-US`. */
  locale?: string
  /** What `navigator.languages` says; the locale alone unless told. */
  languages?: readonly string[]
  /** An IANA zone; `Etc/UTC` unless told, but the computer's own on a person's screen. */
  timeZone?: string
  /**
   * `recorded` unless told: all goes through a proxy that answers `hosts` only, and the browser is told to keep quiet. `open`: as
   * any browser, unrecorded. `own`: the settings people have, in a network of its own (Linux, root) where every name that is looked
   * up is known (`lookups`) and leads to `hosts`; pages on loopback are not reached from there.
   */
  network?: 'recorded' | 'open' | 'own'
  /** Hosts that are answered here, over http and https; every other host is refused. */
  hosts?: StandIns
  /**
   * What a fleet's administrator sets for the extension (`storage.managed`), or a whole policy file of this browser for the
   * extension's id. It is put where the browser reads its policies, for this run alone. Chromium needs root for it.
   */
  policy?: Readonly<Record<string, unknown>> | ((id: string) => string)
  /** Leaves the installation to the policy file. Firefox only, which then also takes a package that nobody has signed. */
  installedByPolicy?: boolean
  /** Lets the extension into private windows, as a person does on the browser's page of extensions. */
  privateWindows?: boolean
  /** The page an extension opens once it is installed is `closed` unless told, so that the tab in front is the test's own. */
  firstPage?: 'closed' | 'kept' | 'not-expected'
  /** A folder of its own that outlives the browser, to be searched or started from again; the session is then saved every second. */
  profile?: string
  colorScheme?: 'light' | 'dark'
  reducedMotion?: boolean
  /** Of the browser's window, in pixels; 1200 by 900 unless told. Chromium makes it no narrower than 500. */
  size?: Size
  /** Where the window is: a display of its own (Chromium on Linux), nowhere, or the person's own screen. */
  display?: 'virtual' | 'headless' | 'screen'
}

/** An open tab; `active` is the one in front. */
export type Tab = { url: string; title: string; active: boolean }

/** How a policy has installed the extension: where its button is, and what the person can do about it. */
export type Installation = { area: string; inPrivateWindows: boolean; canBeRemoved: boolean }

/** A running browser with one extension: the same verbs for Chromium and Firefox. */
export type Browser = {
  name: BrowserName
  /** `chrome-extension://ID` or `moz-extension://UUID`, without a slash at the end. */
  extensionOrigin: string
  /** Opens an ordinary tab in front and waits until it has loaded. */
  open: (url: string) => Promise<Surface>
  /**
   * Opens a private window with one tab, in front of all; needs `privateWindows`. Gestures and `open` act in the private
   * window until it closes, which it does with its last tab.
   */
  openPrivateWindow: (url: string) => Promise<Surface>
  /** Opens another window with one tab, in front of all. Gestures are made there until another is brought to front. */
  openWindow: (url: string) => Promise<Surface>
  /** Presses the extension's toolbar button on the tab in front, which grants `activeTab`; gives what opened. */
  pressToolbarButton: () => Promise<Surface>
  /** Right-clicks the first element that matches, takes the extension's entry, and gives what opened. */
  chooseMenuEntry: (page: Surface, selector: string, label: Name) => Promise<Surface>
  /** Presses keys in the browser's window, as for a keyboard command, such as `Alt+Shift+U`. */
  pressShortcut: (chord: string) => Promise<void>
  /** The popup if one is open, or else the extension's page in the tab in front; waits for it. */
  panel: () => Promise<Surface>
  isPanelOpen: () => Promise<boolean>
  /** Closes the popup as clicking elsewhere does, or the extension's tab. */
  closePanel: () => Promise<void>
  /** The extension's page beside the tabs, such as `desk.html`: side panel or sidebar; waits for it. */
  side: (path: string) => Promise<Surface>
  /** Stops the service worker (Chromium) or event page (Firefox); the next event wakes it. */
  stopWorker: () => Promise<void>
  isWorkerRunning: () => Promise<boolean>
  /**
   * Puts the build in a folder in the place of the one that runs, at once, as when the browser updates an extension: of the
   * same id, in either direction. Chromium runs it from the folder it was launched with, whose files are replaced.
   */
  update: (extension: string) => Promise<void>
  /**
   * Firefox only: offers a packed build as an update that was downloaded. True when it is installed, false when the
   * extension has it wait for the next start of the browser.
   */
  offerUpdate?: (file: string) => Promise<boolean>
  /** Opens a page of the extension in a tab, such as `options.html`. */
  openExtensionPage: (path: string) => Promise<Surface>
  /** An open tab by its address; waits for it. */
  tab: (url: Name) => Promise<Surface>
  tabs: () => Promise<Tab[]>
  /** Makes the browser as it was at first: no popup, nothing beside the tabs, one blank tab, nothing stored by the extension. */
  startAfresh: () => Promise<void>
  /** Every request that left the browser, without those it makes on its own account. */
  requests: () => SeenRequest[]
  noise: () => SeenRequest[]
  /** Every name the browser looked up, each time, in a network of its own. */
  lookups: () => readonly string[]
  /** Lets other stand-ins answer from now on, and forgets what was asked until now. */
  standIn: (hosts: StandIns) => void
  /** Cuts the browser off from every host, or lets it back. What the browser itself says of its network stays as it is. */
  goOffline: (isOffline: boolean) => void
  /** Where the browser keeps all it keeps on disk. */
  profileFolder: string
  /** All that an area of the extension's storage holds. */
  storage: (area: 'session' | 'local') => Promise<Record<string, unknown>>
  clipboard: () => Promise<string>
  /** The files the browser has saved, by their names, as text: it saves without asking, into a folder of its own. */
  downloads: () => Promise<Record<string, string>>
  /** Where they are, for files that are no text. */
  downloadFolder: string
  /** Firefox only. */
  installation?: () => Promise<Installation>
  close: () => Promise<void>
  /** Settles when the browser has gone, be it that the person closed it. */
  whenClosed: () => Promise<void>
}
