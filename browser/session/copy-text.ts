import { browser } from 'wxt/browser'

/**
 * Chromium 156 says that text is written before its browser process has it, and forgets it with a popup that closes meanwhile.
 * The answer to a question asked afterwards comes later than the text.
 */
async function hasArrived(): Promise<void> {
  try {
    await browser.runtime.getPlatformInfo()
  } catch {
    // Nothing is asked for but the time of an answer.
  }
}

/** Copies text as it is. @returns false when the browser does not allow it: the person is then shown the text to copy by hand. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
  } catch {
    return false
  }
  await hasArrived()
  return true
}
