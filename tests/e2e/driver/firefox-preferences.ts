import type { LaunchOptions } from './browser.ts'

// Each line silences one thing Firefox asks the network for by itself; see about:config for the names.
export const quietPreferences: Readonly<Record<string, boolean | number | string>> = {
  'app.normandy.enabled': false,
  'app.update.disabledForTesting': true,
  'browser.contentblocking.report.lockwise.enabled': false,
  'browser.newtabpage.enabled': false,
  'browser.region.update.enabled': false,
  'browser.safebrowsing.blockedURIs.enabled': false,
  'browser.safebrowsing.downloads.enabled': false,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'browser.search.update': false,
  'browser.startup.homepage': 'about:blank',
  'browser.startup.page': 0,
  'browser.topsites.contile.enabled': false,
  'browser.urlbar.suggest.quicksuggest.nonsponsored': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'dom.push.connection.enabled': false,
  'extensions.getAddons.cache.enabled': false,
  'extensions.systemAddon.update.enabled': false,
  'extensions.update.enabled': false,
  'media.gmp-manager.updateEnabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'network.dns.disablePrefetch': true,
  'network.prefetch-next': false,
  'network.trr.mode': 5,
  'security.remote_settings.crlite_filters.enabled': false,
  'security.remote_settings.intermediates.enabled': false,
  'services.settings.server': 'data:,',
  'toolkit.telemetry.enabled': false,
  'toolkit.telemetry.server': 'data:,',
}

const recordedNetwork = (port: number): Record<string, boolean | number | string> => ({
  ...quietPreferences,
  // An address is opened as it is written: the stand-ins answer http too, and a test may want just that.
  'dom.security.https_first': false,
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': port,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': port,
  'network.proxy.no_proxies_on': '',
  'network.proxy.allow_hijacking_localhost': true,
  'network.proxy.failover_direct': false,
})

/** A session is saved as for anybody, only sooner: Firefox waits 15 seconds, and a minute where nobody does anything. */
const savedSession: Readonly<Record<string, number>> = {
  'browser.sessionstore.interval': 1000,
  'browser.sessionstore.interval.idle': 1000,
}

const savedTo = (folder: string): Record<string, boolean | number | string> => ({
  'browser.download.folderList': 2,
  'browser.download.dir': folder,
  'browser.download.alwaysOpenPanel': false,
})

const languagesOf = ({ locale, languages, display }: LaunchOptions): Record<string, string> => {
  if (display === 'screen' && !locale && !languages) return {}
  const own = locale ?? 'en-US'
  return { 'intl.accept_languages': (languages ?? [own]).join(','), 'intl.locale.requested': own }
}

/** The preferences of a Firefox whose traffic, unless its network is open, goes through the proxy at this port, and whose files are saved at a path. */
export function firefoxPreferences(
  options: LaunchOptions,
  proxyPort: number,
  downloads: string,
): Record<string, boolean | number | string> {
  const isDark = options.colorScheme === 'dark'
  return {
    ...(options.profile === undefined ? {} : savedSession),
    ...(options.display === 'screen' ? {} : savedTo(downloads)),
    ...((options.network ?? 'recorded') === 'recorded' ? recordedNetwork(proxyPort) : {}),
    ...languagesOf(options),
    'layout.css.prefers-color-scheme.content-override': isDark ? 0 : 1,
    'ui.systemUsesDarkTheme': isDark ? 1 : 0,
    'ui.prefersReducedMotion': options.reducedMotion ? 1 : 0,
  }
}
