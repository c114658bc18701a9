import type { UserManifest } from 'wxt'

/**
 * Everything the extension may do, on purpose no more: no host permission, no content script, nothing that a page can
 * reach, no connection anywhere. `tests/build/manifest.test.ts` holds the built manifests against this, word for word.
 */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'none'",
  "form-action 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ')

/** `Alt+Shift+R` and `Alt+Shift+C` are taken in Chrome; on a Mac, Alt types letters. */
const commands = {
  _execute_action: {
    suggested_key: { default: 'Alt+Shift+H', mac: 'MacCtrl+Shift+H' },
    description: '__MSG_commandReport__',
  },
  leave: {
    suggested_key: { default: 'Alt+Shift+L', mac: 'MacCtrl+Shift+L' },
    description: '__MSG_commandLeave__',
  },
  cover: {
    suggested_key: { default: 'Alt+Shift+U', mac: 'MacCtrl+Shift+U' },
    description: '__MSG_commandCover__',
  },
}

const firefoxOnly: UserManifest = {
  browser_specific_settings: {
    gecko: {
      id: 'signpost@signpost.example',
      strict_min_version: '140.0',
      data_collection_permissions: { required: ['none'] },
    },
    gecko_android: { strict_min_version: '142.0' },
  },
}

/** Firefox hands a policy over without a schema. */
const chromiumOnly: UserManifest = {
  minimum_chrome_version: '121',
  storage: { managed_schema: 'managed_schema.json' },
}

/** The manifest for a browser, beside what WXT adds for the entry points. */
export function manifestFor(browser: string): UserManifest {
  return {
    name: '__MSG_name__',
    short_name: '__MSG_shortName__',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: ['activeTab', 'contextMenus', 'scripting', 'storage'],
    incognito: 'spanning',
    content_security_policy: { extension_pages: contentSecurityPolicy },
    commands,
    ...(browser === 'firefox' ? firefoxOnly : {}),
    ...(browser === 'firefox' || browser === 'safari' ? {} : chromiumOnly),
  }
}
