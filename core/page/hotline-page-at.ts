import { loadHotlinePages } from '../../directory/hotline-hosts.ts'

/**
 * The host of a hotline, police or helpline service whose own page an address is, else undefined: such a page is never
 * the thing to report.
 */
export async function hotlinePageAt(url: unknown): Promise<string | undefined> {
  if (typeof url !== 'string' || !URL.canParse(url)) return undefined
  const { hostname, pathname } = new URL(url)
  const host = hostname.replace(/^www\./, '')
  const pages = await loadHotlinePages()
  const isItsOwn = pages.some(
    (page) => page.host === host && (page.path === undefined || `${pathname}/`.startsWith(`${page.path}/`)),
  )
  return isItsOwn ? host : undefined
}
