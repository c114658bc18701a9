import type { BrowserName } from './browser.ts'

/** Which browser the specs run in: SIGNPOST_BROWSER, `chromium` or `firefox`, which each Vitest project sets. */
export function browserUnderTest(): BrowserName {
  const name = process.env.SIGNPOST_BROWSER
  if (name === 'chromium' || name === 'firefox') return name
  throw new Error('Set SIGNPOST_BROWSER to chromium or firefox.')
}
