import { looksLike } from './is-service-page.ts'

/**
 * Whether an address is on a host that could be taken for that of a known service and is none of theirs: by its letters, as a part
 * of it, or with another ending.
 *
 * @param hosts of the services, without `www.`; some may be shared with others.
 */
export function looksLikeService(address: string, hosts: readonly string[]): boolean {
  if (!URL.canParse(address)) return false
  const page = new URL(address)
  const isTheirs = hosts.some((host) => page.hostname === host || page.hostname.endsWith(`.${host}`))
  return !isTheirs && hosts.some((host) => looksLike(page, new URL(`https://${host}`)))
}
