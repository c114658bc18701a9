import { manifestFor } from '../build/manifest-for.ts'

/** Stands for the id the Chrome Web Store, and another that Edge Add-ons, gives when Signpost is published. */
export const storeIdPlaceholder = {
  chrome: 'CHROME_WEB_STORE_ID_OF_SIGNPOST',
  edge: 'EDGE_ADD_ONS_ID_OF_SIGNPOST',
} as const

const { browser_specific_settings: settings } = manifestFor('firefox')

/** The id that Signpost has in every Firefox. */
export const firefoxId = settings?.gecko?.id ?? ''
