import type { ShippedService } from '../../directory/shipped.ts'
import { registrableDomain } from '../page/registrable-domain.ts'
import { hostSkeleton } from './host-skeleton.ts'
import { isOneEditAway } from './is-one-edit-away.ts'
import { isSharedHost } from './is-shared-host.ts'

export type ServicePage = { ok: true } | { ok: false; because: 'not-https' | 'look-alike' | 'other-site' }

const longestAddress = 8000

const withoutWww = (host: string): string => host.replace(/^www\./, '')

/** On a site where anybody has pages only the service's own address, and what lies below it, is its. */
function isBelow(page: URL, own: URL): boolean {
  const path = own.pathname.replace(/\/$/, '')
  const isNamed = path !== '' || own.search !== '' || own.hash !== ''
  return (
    isNamed && `${page.pathname}/`.startsWith(`${path}/`) && holdsQuery(page, own) && holdsHash(page, own)
  )
}

/** Servers differ on upper and lower case in a name, and on which of two they take: a name may stand there once, as it is. */
function holdsQuery(page: URL, own: URL): boolean {
  const given = (url: URL, name: string): string[] =>
    [...url.searchParams].flatMap(([key, value]) => (key.toLowerCase() === name.toLowerCase() ? [value] : []))
  return [...own.searchParams.keys()].every(
    (name) => JSON.stringify(given(page, name)) === JSON.stringify(given(own, name)),
  )
}

const holdsHash = (page: URL, own: URL): boolean => own.hash === '' || page.hash === own.hash

const isOwn = (page: URL, own: URL): boolean =>
  page.origin === own.origin && (!isSharedHost(page.hostname) || isBelow(page, own))

const webAddress = (text: unknown): URL | undefined => {
  if (typeof text !== 'string' || text.length > longestAddress || !URL.canParse(text)) return undefined
  const url = new URL(text)
  // A `blob:` address has the origin of the page that made it.
  return url.protocol === 'https:' || url.protocol === 'http:' ? url : undefined
}

/** The owner's part of a host, and that without its public suffix. */
function nameOf(host: string): { domain: string; name: string } {
  const domain = registrableDomain(host) ?? withoutWww(host)
  return { domain, name: domain.split('.')[0] ?? '' }
}

/** So that one is found in the other at whole words only, be they parted by dots or hyphens. */
const hyphened = (host: string): string => `-${host.replaceAll('.', '-')}-`

/** Whether a host of somebody else could be taken for the service's: by its letters, as part of it, or with another ending. */
export function looksLike(page: URL, own: URL): boolean {
  const [theirs, ours] = [nameOf(page.hostname), nameOf(own.hostname)]
  if (theirs.domain === ours.domain) return false
  const [seen, known] = [withoutWww(page.hostname), withoutWww(own.hostname)].map(hostSkeleton)
  const [seenDomain, knownDomain] = [theirs.domain, ours.domain].map(hostSkeleton)
  if (seen === undefined || known === undefined || seenDomain === undefined || knownDomain === undefined) {
    return false
  }
  return (
    isOneEditAway(seen, known) ||
    isOneEditAway(seenDomain, knownDomain) ||
    [known, knownDomain].some((part) => hyphened(seen).includes(hyphened(part))) ||
    hostSkeleton(theirs.name) === hostSkeleton(ours.name) ||
    // `https://service.example@elsewhere.example` is a page of elsewhere.
    hostSkeleton(page.username).includes(knownDomain)
  )
}

/**
 * Whether a tab shows the service's own site, and if not, why its form is not filled: an origin the directory gives for
 * the service exactly, scheme, host and port; on hosts that are shared with others, that very page. Never throws.
 *
 * @param url of the tab, as the browser says.
 */
export function servicePageAt(
  url: unknown,
  service: Pick<ShippedService, 'reportUrl' | 'homepage' | 'form'>,
): ServicePage {
  const page = webAddress(url)
  const addresses = [service.reportUrl, service.homepage, ...(service.form?.origins ?? [])]
  const owned = addresses.flatMap((address) => webAddress(address) ?? [])
  if (page === undefined) return { ok: false, because: 'other-site' }
  if (owned.some((own) => isOwn(page, own))) return { ok: true }
  if (
    page.protocol === 'http:' &&
    owned.some((own) => own.protocol === 'https:' && own.hostname === page.hostname)
  ) {
    return { ok: false, because: 'not-https' }
  }
  return { ok: false, because: owned.some((own) => looksLike(page, own)) ? 'look-alike' : 'other-site' }
}
