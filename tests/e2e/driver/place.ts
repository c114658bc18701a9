import type { LaunchOptions } from './browser.ts'

/**
 * The environment that gives a browser its zone and its own language. The whole process takes them, so that popups and
 * workers have them too, which the protocols' emulation of zone and language does not reach.
 */
export function placeOf({ timeZone, locale, display }: LaunchOptions): Record<string, string> {
  const isPersons = display === 'screen'
  const zone = timeZone ?? (isPersons ? undefined : 'Etc/UTC')
  const language = locale ?? (isPersons ? undefined : 'en-US')
  return {
    ...(zone ? { TZ: zone } : {}),
    ...(language ? { LANGUAGE: language.replace('-', '_') } : {}),
  }
}
