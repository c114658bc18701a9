import { registrableDomain } from './registrable-domain.ts'

const hostOf = (url: string): string | undefined => (URL.canParse(url) ? new URL(url).hostname : undefined)

const withoutRoot = (host: string): string => host.replace(/\.$/, '')

/** Whether two addresses belong to one owner: the same registrable domain, or the same host where there is none. Scheme and port do not count. */
export function isSameSite(one: string, other: string): boolean {
  const first = withoutRoot(hostOf(one) ?? '')
  const second = withoutRoot(hostOf(other) ?? '')
  if (first === '' || second === '') return false
  return first === second || (registrableDomain(first) ?? first) === (registrableDomain(second) ?? second)
}
