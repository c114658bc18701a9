import { browser } from 'wxt/browser'
import { dropEnded } from '../core/report/receive-sighting.ts'
import { changeReports, wipeReports } from './report-store.ts'

async function forgetWhatIsOver(): Promise<void> {
  const { draft } = await changeReports((reports) => dropEnded(reports, Date.now()))
  if (!draft?.source.incognito) return
  const windows = await browser.windows.getAll()
  if (!windows.some(({ incognito }) => incognito)) await wipeReports()
}

/**
 * Wipes a report whose hour is over when a window closes, and one begun in a private window when the last of those
 * closes. There is no timer in a worker that the browser stops; open surfaces keep the hour themselves, and every
 * reader drops what is over. Firefox for Android has no windows.
 */
export function forgetOldReports(): void {
  browser.runtime.onStartup.addListener(() => void forgetWhatIsOver())
  browser.windows?.onRemoved.addListener(() => void forgetWhatIsOver())
}
