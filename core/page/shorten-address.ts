import tracking from '../../directory/tracking-parameters.json' with { type: 'json' }
import { registrableDomain } from './registrable-domain.ts'

export const addressLengths = ['full', 'no-tracking', 'no-query', 'site'] as const
export type AddressLength = (typeof addressLengths)[number]

const everywhere: ReadonlySet<string> = new Set(tracking.everywhere)
const bySite: Readonly<Record<string, readonly string[]>> = tracking.sites

function decoded(name: string): string {
  try {
    return decodeURIComponent(name.replaceAll('+', ' '))
  } catch {
    return name
  }
}

function isTracking(pair: string, site: string | undefined): boolean {
  const name = decoded(pair.split('=', 1)[0] ?? '').toLowerCase()
  if (everywhere.has(name) || tracking.prefixes.some((prefix) => name.startsWith(prefix))) return true
  return site !== undefined && Object.hasOwn(bySite, site) && (bySite[site]?.includes(name) ?? false)
}

/** The text is cut, never parsed and written anew, so that every byte that stays is the byte that was there. */
function withoutTracking(url: string, site: string | undefined): string {
  const hash = url.indexOf('#')
  const end = hash === -1 ? url.length : hash
  const question = url.slice(0, end).indexOf('?')
  if (question === -1) return url
  const pairs = url.slice(question + 1, end).split('&')
  const kept = pairs.filter((pair) => !isTracking(pair, site))
  if (kept.length === pairs.length) return url
  const query = kept.length === 0 ? '' : `?${kept.join('&')}`
  return url.slice(0, question) + query + url.slice(end)
}

/**
 * A shorter form of an address: without parameters that only follow the reader, without query and fragment, or only the site.
 *
 * @param url an address that `reportableAddress` gave; any other text comes back as it is.
 */
export function shortenAddress(url: string, to: AddressLength): string {
  if (to === 'full' || !/^https?:\/\/[^/?#]/.test(url) || !URL.canParse(url)) return url
  if (to === 'no-tracking') return withoutTracking(url, registrableDomain(new URL(url).hostname))
  return (to === 'no-query' ? /^[^?#]*/ : /^https?:\/\/[^/?#]+\/?/).exec(url)?.[0] ?? url
}

/** The lengths that make a difference for this address, longest first; `full` is not among them. */
export function addressShortenings(url: string): { to: AddressLength; url: string }[] {
  const seen = new Set([url])
  return addressLengths.flatMap((to) => {
    const short = shortenAddress(url, to)
    if (seen.has(short)) return []
    seen.add(short)
    return [{ to, url: short }]
  })
}
