import { browser } from 'wxt/browser'
import { obeyedSettings } from './obeyed-settings.ts'
import { openPage } from './open-page.ts'
import { loadSettings, saveSettings } from './settings.ts'

async function welcomeOnce(): Promise<void> {
  const { welcomed } = await obeyedSettings()
  if (welcomed) return
  try {
    await saveSettings({ ...(await loadSettings()), welcomed: true })
  } catch {
    // A full disk keeps nobody from being welcomed; that it was done is then kept by the browser's word alone.
  }
  await openPage(browser.runtime.getURL('/welcome.html'))
}

/**
 * Opens the welcome page after the first installation and never again: an update and a reload are no installation, and an
 * extension that is installed anew over its own settings was welcomed before. A policy can leave it out.
 */
export function offerWelcome(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void welcomeOnce()
  })
}
