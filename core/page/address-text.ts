/** One more than an address may have, so that what is cut here is refused as too long there. */
const longest = 8001

/**
 * An address as it may leave a page: of anything but http, https and relative addresses only the scheme, because a `data:` address is
 * the picture itself.
 */
export function addressText(raw: unknown): string | undefined {
  if (typeof raw !== 'string') return undefined
  const head = raw.slice(0, longest).trim()
  const scheme = /^[^/?#:]{0,60}:/.exec(head)?.[0]
  return scheme === undefined || /^https?:$/i.test(scheme) ? head : scheme
}
