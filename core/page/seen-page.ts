/** Why an address cannot be reported; each is a message key below `address.refused.`. */
export type AddressRefusal =
  | 'missing'
  | 'not-an-address'
  | 'embedded'
  | 'script'
  | 'file'
  | 'extension'
  | 'browser-page'
  | 'other-scheme'
  | 'too-long'

/** What a context-menu click points at. `url` is absent for a selection and for an embedded image (`data:`, `blob:`), whose address is never kept. */
export type TargetKind = 'link' | 'image' | 'video' | 'audio' | 'frame' | 'selection'
export type Target = {
  kind: TargetKind
  url?: string
  embedded?: true
  /** Why there is no address, where there was one. */
  refused?: 'too-long'
  text?: string
}

/** What the browser says of a menu click; everything is untrusted until `core/page` has checked it. */
export type Click = {
  pageUrl?: unknown
  frameUrl?: unknown
  linkUrl?: unknown
  srcUrl?: unknown
  mediaType?: unknown
  selectionText?: unknown
}

/** A page as far as it may be reported: cut, checked and typed. Never imagery, never the page's HTML, never the referrer. */
export type SeenPage = {
  /** The address in sight at the moment of the gesture, credentials removed, otherwise exact. */
  url?: string
  /** Why there is no address. */
  refused?: AddressRefusal
  /** True when the address carried a user name or password that was removed. */
  credentialsRemoved?: true
  title?: string
  /** BCP 47. */
  language?: string
  siteName?: string
  /** Canonical or Open Graph address, only when on the same registrable site as `url` and different from it. */
  canonicalUrl?: string
  author?: string
  /** ISO 8601 date or date-time. */
  publishedAt?: string
  /** The page itself says that it shows a live broadcast. */
  live?: true
  targets: Target[]
}
