import { registrableDomain } from './registrable-domain.ts'
import { unicodeHost } from './unicode-host.ts'

export type AddressParts = {
  /** Scheme and subdomains. */
  before: string
  /** Who is behind the address: the registrable domain, or the whole host where there is none. */
  site: string
  /** Port, path, query and fragment. */
  after: string
  /** The host as browsers write it: lower case, punycode. */
  host: string
  /** The host in its own letters, only where that differs. */
  unicodeHost?: string
}

/** Cuts an address so that its site can be shown with emphasis. `before + site + after` is the address, byte for byte. */
export function addressParts(url: string): AddressParts {
  const match = /^(https?:\/\/)(\[[^\]]*\]|[^/?#:@\\]+)/i.exec(url)
  const scheme = match?.[1]
  const text = match?.[2]
  if (scheme === undefined || text === undefined || !URL.canParse(url)) {
    return { before: '', site: '', after: url, host: '' }
  }
  const host = new URL(url).hostname
  // A host written otherwise than browsers do (percent signs, full-width letters) cannot be cut by counting letters.
  const domain = text.toLowerCase() === host ? registrableDomain(host) : undefined
  const start = scheme.length + text.length - (domain ?? text).length
  const end = scheme.length + text.length
  const inOwnLetters = unicodeHost(host)
  return {
    before: url.slice(0, start),
    site: url.slice(start, end),
    after: url.slice(end),
    host,
    ...(inOwnLetters === undefined ? {} : { unicodeHost: inOwnLetters }),
  }
}
