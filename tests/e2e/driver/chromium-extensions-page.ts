import type { Surface } from './surface.ts'

type Extension = { state: string; version: string }

declare const chrome: {
  developerPrivate: {
    updateProfileConfiguration: (change: { inDeveloperMode: boolean }) => Promise<void>
    updateExtensionConfiguration: (change: { extensionId: string; incognitoAccess: boolean }) => Promise<void>
    reload: (id: string, how: { failQuietly: boolean }) => Promise<void>
    getExtensionInfo: (id: string) => Promise<Extension>
  }
}

/** Lets an extension into private windows, as the person does on `chrome://extensions`, which is left blank. */
export async function allowInPrivate(id: string, extensions: Surface): Promise<void> {
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
  await extensions.goto('about:blank')
}

/** Loads an extension anew from its folder, by `chrome://extensions`, which is left blank. */
export async function reloadAs(version: string, id: string, extensions: Surface): Promise<void> {
  await extensions.evaluate(async (extensionId) => {
    const { developerPrivate } = chrome
    await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true })
    await developerPrivate.reload(extensionId, { failQuietly: true })
  }, id)
  await extensions.waitFor(
    () =>
      extensions.evaluate(
        (extensionId, wanted) =>
          chrome.developerPrivate
            .getExtensionInfo(extensionId)
            .then((now) => now.state === 'ENABLED' && now.version === wanted),
        id,
        version,
      ),
    `Version ${version} does not come.`,
  )
  await extensions.goto('about:blank')
}
