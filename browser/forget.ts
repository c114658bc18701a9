import { browser } from 'wxt/browser'
import { dropEnded, dropPrivate, type Reports } from '../core/report/receive-sighting.ts'
import { changeReports } from './report-store.ts'

/** A browser that does not tell its windows may have closed the last private one: what was seen in one then goes. */
async function isPrivateWindowOpen(): Promise<boolean> {
  try {
    return (await browser.windows.getAll()).some(({ incognito }) => incognito)
  } catch {
    return false
  }
}

async function forgetWhatIsOver(): Promise<void> {
  const drop = (await isPrivateWindowOpen()) ? (reports: Reports) => reports : dropPrivate
  try {
    await changeReports((reports) => drop(dropEnded(reports, Date.now())))
  } catch {
    // Nothing can be wiped where the store does not answer; it forgets by itself when the browser closes.
  }
}

/**
 * Wipes a report whose hour is over when a window closes, and what was begun or seen in a private window when the last of
 * those closes. There is no timer in a worker that the browser stops; open surfaces keep the hour themselves, and every
 * reader drops what is over. Firefox for Android has no windows.
 */
export function forgetOldReports(): void {
  browser.runtime.onStartup.addListener(() => void forgetWhatIsOver())
  browser.windows?.onRemoved.addListener(() => void forgetWhatIsOver())
}
