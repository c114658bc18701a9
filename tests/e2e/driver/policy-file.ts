import type { BrowserName, LaunchOptions } from './browser.ts'

/** The whole policy file for a browser and the id that the extension has there; undefined when none is asked for. */
export function policyFile(
  browser: BrowserName,
  id: string,
  { policy }: Pick<LaunchOptions, 'policy'>,
): string | undefined {
  if (policy === undefined) return undefined
  if (typeof policy === 'function') return policy(id)
  const set = { [id]: policy }
  return JSON.stringify(
    browser === 'chromium'
      ? { '3rdparty': { extensions: set } }
      : { policies: { '3rdparty': { Extensions: set } } },
  )
}
