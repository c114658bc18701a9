import { firefoxId, storeIdPlaceholder } from './ids.ts'

export type Json = string | number | boolean | readonly Json[] | { readonly [key: string]: Json }
export type JsonObject = { readonly [key: string]: Json }

/** Where each browser gets Signpost, and where it puts the button. `chrome` and `edge` name the same thing differently. */
export const installation = {
  // https://chromeenterprise.google/policies/#ExtensionSettings
  chrome: {
    id: storeIdPlaceholder.chrome,
    settings: {
      installation_mode: 'force_installed',
      update_url: 'https://clients2.google.com/service/update2/crx',
      toolbar_pin: 'force_pinned',
    },
  },
  // https://learn.microsoft.com/deployedge/microsoft-edge-manage-extensions-ref-guide
  edge: {
    id: storeIdPlaceholder.edge,
    settings: {
      installation_mode: 'force_installed',
      update_url: 'https://edge.microsoft.com/extensionwebstorebase/v1/crx',
      toolbar_state: 'force_shown',
    },
  },
  // https://firefox-admin-docs.mozilla.org/reference/policies/extensionsettings/
  firefox: {
    id: firefoxId,
    settings: {
      installation_mode: 'force_installed',
      install_url: `https://addons.mozilla.org/firefox/downloads/latest/${firefoxId}/latest.xpi`,
      default_area: 'navbar',
      private_browsing: true,
    },
  },
} as const

export type Deployed = keyof typeof installation

/** The browser's own policy that brings Signpost to every profile and keeps its button in sight. */
export function extensionSettings(browser: Deployed): JsonObject {
  const { id, settings } = installation[browser]
  return { [id]: settings }
}
