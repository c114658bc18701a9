import type { Browser } from './driver/browser.ts'
import type { Surface } from './driver/surface.ts'

declare const chrome: {
  developerPrivate: {
    updateProfileConfiguration: (change: object) => Promise<void>
    updateExtensionConfiguration: (change: object) => Promise<void>
    getExtensionInfo: (id: string) => Promise<{ state: string }>
  }
  windows: {
    getCurrent: () => Promise<{ id: number }>
    create: (window: object) => Promise<unknown>
  }
}

/**
 * Lets the extension into Chromium's private windows, as a person does on the page of extensions, and opens a page in
 * one. What was open before is closed, so that the private window is the one in front.
 */
export async function openInPrivateWindow(browser: Browser, url: string): Promise<Surface> {
  const extensions = await browser.open('chrome://extensions/')
  const id = new URL(browser.extensionOrigin).host
  await extensions.evaluate(async (extensionId) => {
    const { developerPrivate } = chrome
    await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true })
    await developerPrivate.updateExtensionConfiguration({ extensionId, incognitoAccess: true })
  }, id)
  // The change makes Chromium load the extension anew.
  await extensions.waitFor(
    () =>
      extensions.evaluate(
        (extensionId) =>
          chrome.developerPrivate.getExtensionInfo(extensionId).then(({ state }) => state === 'ENABLED'),
        id,
      ),
    'The extension does not come back.',
  )
  const options = await browser.openExtensionPage('options.html')
  await options.evaluate((address) => chrome.windows.create({ incognito: true, url: address }), url)
  const page = await browser.tab(url)
  await extensions.close()
  await options.close()
  return page
}
