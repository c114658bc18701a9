import type { LaunchOptions } from './browser.ts'

/** Flags of Chromium that silence it: nobody who browses has them. */
export const quietFlags = [
  '--disable-background-networking',
  '--disable-domain-reliability',
  '--dns-prefetch-disable',
  '--no-pings',
  '--disable-quic',
] as const

/** What a Chromium without Playwright's own flags, many of which silence it, still needs to be driven, and to ask no one anything. */
export const withoutPlaywrights = (profile: string): string[] => [
  '--remote-debugging-pipe',
  `--user-data-dir=${profile}`,
  '--no-first-run',
  '--no-default-browser-check',
  '--password-store=basic',
]

const recordedNetwork = (port: number): string[] => [
  `--proxy-server=127.0.0.1:${port}`,
  // Loopback would go round the proxy otherwise, and would not be recorded.
  '--proxy-bypass-list=<-loopback>',
  '--ignore-certificate-errors',
  ...quietFlags,
]

/** Whether all goes through the proxy, as it does unless told otherwise. */
const isRecorded = ({ network = 'recorded' }: LaunchOptions): boolean => network === 'recorded'

const languageFlags = ({ locale, languages, display }: LaunchOptions): string[] => {
  if (display === 'screen' && !locale && !languages) return []
  const own = locale ?? 'en-US'
  return [`--lang=${own}`, `--accept-lang=${(languages ?? [own]).join(',')}`]
}

/** What Chromium is started with: one extension, and all that leaves it through the proxy at this port of loopback. */
export function chromiumFlags(options: LaunchOptions, extension: string, proxyPort: number): string[] {
  const { width, height } = options.size ?? { width: 1200, height: 900 }
  return [
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    `--load-extension=${extension}`,
    `--disable-extensions-except=${extension}`,
    '--enable-unsafe-extension-debugging',
    '--enable-ui-devtools=0',
    ...languageFlags(options),
    `--window-size=${width},${height}`,
    '--window-position=0,0',
    ...(isRecorded(options) ? recordedNetwork(proxyPort) : []),
    ...(options.colorScheme === 'dark' ? ['--force-dark-mode'] : []),
    ...(options.reducedMotion ? ['--force-prefers-reduced-motion'] : []),
  ]
}
