import { isSameSite } from './is-same-site.ts'
import { longestAddress, reportableAddress } from './reportable-address.ts'

/**
 * The address a page claims for itself (canonical, Open Graph), believed only on the site it was seen on; undefined otherwise, and
 * where it is no other than the address in sight.
 */
export function claimedAddress(raw: unknown, url: string): string | undefined {
  if (typeof raw !== 'string' || raw.length > longestAddress || !URL.canParse(raw, url)) return undefined
  const absolute = new URL(raw, url).href
  const checked = /^https?:/.test(absolute) ? reportableAddress(absolute) : undefined
  if (!checked?.ok || !isSameSite(checked.url, url)) return undefined
  return new URL(url).href === new URL(checked.url).href ? undefined : checked.url
}

const names = (url: URL): string[] => url.pathname.split('/').filter((part) => part !== '')

const differ = (one: string, other: string): boolean => !one.includes(other) && !other.includes(one)

/**
 * Whether a claimed address has the form of the address in sight but names another thing. Pages that change their address without
 * loading anew often keep the words of the page before; then nothing they say of themselves is about what is in sight.
 */
export function isOtherPage(claimed: string, url: string): boolean {
  const [theirs, seen] = [new URL(claimed), new URL(url)]
  const [theirNames, seenNames] = [names(theirs), names(seen)]
  if (theirNames.length !== seenNames.length) return false
  const pairs = theirNames.map((name, index) => [name, seenNames[index] ?? ''] as const)
  const different = pairs.filter(([one, other]) => one !== other)
  if (different.length > 0) {
    return different.every((pair) => differ(...pair) && pair.every((name) => /\d|^@/.test(name)))
  }
  return [...theirs.searchParams].some(([name, value]) => (seen.searchParams.get(name) ?? value) !== value)
}
