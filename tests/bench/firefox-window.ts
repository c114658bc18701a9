// What runs in Firefox's own window. Each function is sent there as text: it must not refer to anything outside itself.
// biome-ignore-all lint/suspicious/noExplicitAny: Firefox publishes no types for its own window

/** Presses an extension's toolbar button. @returns the time just before, in milliseconds since the epoch. */
export function pressButton(id: string): number {
  const { ChromeUtils } = globalThis as any
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs')
  const extension = ExtensionParent.GlobalManager.getExtension(id)
  const button = extension.apiManager.global.browserActionFor(extension)
  const shown = ({ target }: Event): void => {
    if ((target as Element).querySelector('.webextension-popup-browser') === null) return
    window.removeEventListener('popupshown', shown)
    ;(globalThis as any).benchShown = Date.now()
  }
  window.addEventListener('popupshown', shown)
  ;(globalThis as any).benchShown = undefined
  const pressed = Date.now()
  void button.triggerAction(window)
  return pressed
}

/** When the panel of the last press stood open, in milliseconds since the epoch; undefined until it does. */
export function readShown(): number | undefined {
  return (globalThis as any).benchShown
}

/** Opens an address in a tab in front. @returns the time just before, in milliseconds since the epoch. */
export function openTab(url: string): number {
  const { gBrowser } = globalThis as any
  const pressed = Date.now()
  gBrowser.selectedTab = gBrowser.addTrustedTab(url)
  return pressed
}

/** The title of the extension's popup or tab; empty when none is open. */
export function readTitle(origin: string): string {
  const { gBrowser } = globalThis as any
  const popups = [...document.querySelectorAll('.webextension-popup-browser')] as any[]
  const tabs = gBrowser.tabs.map((tab: any) => tab.linkedBrowser)
  const browser = [...popups, ...tabs].find(({ currentURI }) => currentURI?.spec.startsWith(origin))
  return browser ? browser.contentTitle || '-' : ''
}

/** Closes the extension's popup or tab. */
export function closePage(origin: string): void {
  const { gBrowser } = globalThis as any
  const isOurs = ({ currentURI }: any): boolean => currentURI?.spec.startsWith(origin)
  for (const popup of document.querySelectorAll('.webextension-popup-browser') as any) {
    if (isOurs(popup)) popup.closest('panel').hidePopup()
  }
  const tab = gBrowser.tabs.find(({ linkedBrowser }: any) => isOurs(linkedBrowser))
  if (tab) gBrowser.removeTab(tab)
}
