import { isSharedHost } from '../../core/handoff/is-shared-host.ts'
import type { HotlinePage } from '../../directory/hotline-hosts.ts'
import type { ShippedCountry, ShippedService } from '../../directory/shipped.ts'

/** On a shared host the whole site is not the service's own, so an address without a path says nothing. */
function pageAt(address: string, service: ShippedService): HotlinePage[] {
  const { hostname, pathname } = new URL(address)
  const page = { host: hostname.replace(/^www\./, ''), service: service.id, country: service.country }
  if (!isSharedHost(page.host)) return [page]
  const path = pathname.replace(/\/$/, '')
  return path === '' ? [] : [{ ...page, path }]
}

/** Where several countries share a host, services without borders own it first, then the country of the domain's ending. */
function rank(page: HotlinePage): number {
  if (page.country === 'ZZ') return 0
  return page.host.endsWith(`.${page.country.toLowerCase()}`) ? 1 : 2
}

/** Every page of a shown hotline, police or helpline service, once for each host and path. */
export function hotlinePages(countries: readonly ShippedCountry[]): HotlinePage[] {
  const pages = countries
    .flatMap(({ services }) => services)
    .filter(({ kind }) => kind !== 'emergency')
    .flatMap((service) =>
      [service.reportUrl, service.homepage, ...(service.form?.origins ?? [])].flatMap((address) =>
        address ? pageAt(address, service) : [],
      ),
    )
    .toSorted((a, b) => rank(a) - rank(b))
  const owners = new Map<string, HotlinePage>()
  for (const page of pages) {
    const key = page.host + (page.path ?? '')
    if (!owners.has(key)) owners.set(key, page)
  }
  return [...owners.values()].toSorted((a, b) => a.host.localeCompare(b.host, 'en'))
}
