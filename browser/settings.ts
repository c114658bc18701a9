import { browser } from 'wxt/browser'
import { readSettings, type Settings } from '../core/settings/settings.ts'

const key = 'settings'

/** The person's settings; the defaults when there are none yet. */
export async function loadSettings(): Promise<Settings> {
  const saved = await browser.storage.local.get(key)
  return readSettings(saved[key])
}

/** The person's settings, or the defaults: settings that cannot be read must keep nobody from the report. */
export async function settingsOrDefaults(): Promise<Settings> {
  try {
    return await loadSettings()
  } catch {
    // There are defaults for every setting, and the person sees and changes them on the settings page.
    return readSettings(undefined)
  }
}

/** Saves the settings. @throws when the browser refuses, for instance because the disk is full. */
export async function saveSettings(settings: Settings): Promise<void> {
  await browser.storage.local.set({ [key]: settings })
}

/** Calls back when any surface, this one too, has saved settings. */
export function watchSettings(changed: () => void): void {
  browser.storage.local.onChanged.addListener((changes) => {
    if (changes[key]) changed()
  })
}
