import type { HtmlTagDescriptor, Plugin } from 'vite'

/**
 * Tells the browser to look up no host of a page's links before one is pressed. Firefox 153 asks the name server for every link on
 * a page of an extension, as a page of one's own is taken for one without TLS: for nine hotlines on one screen, for platforms on another.
 * https://developer.mozilla.org/docs/Web/HTTP/Reference/Headers/X-DNS-Prefetch-Control
 */
export const noLookupsTag: HtmlTagDescriptor = {
  tag: 'meta',
  attrs: { 'http-equiv': 'x-dns-prefetch-control', content: 'off' },
  // Before anything that could name a host.
  injectTo: 'head-prepend',
}

/** Puts it into every page of Signpost: none can forget it. */
export function noLookups(): Plugin {
  return { name: 'signpost:no-lookups', transformIndexHtml: { order: 'post', handler: () => [noLookupsTag] } }
}
