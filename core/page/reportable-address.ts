import type { AddressRefusal } from './seen-page.ts'
import { trimUnseen } from './trim-unseen.ts'

export type ReportableAddress =
  | { ok: true; url: string; credentialsRemoved?: true; schemeAdded?: true }
  | { ok: false; because: AddressRefusal }

/** Longest address a report carries, in UTF-16 units. Longer ones are refused, since a cut address leads elsewhere. */
export const longestAddress = 8000

const refusedSchemes: ReadonlyMap<string, AddressRefusal> = new Map([
  ...(['javascript', 'vbscript', 'livescript'] as const).map((scheme) => [scheme, 'script'] as const),
  ...(['data', 'blob', 'filesystem'] as const).map((scheme) => [scheme, 'embedded'] as const),
  ['file', 'file'],
  ...(['chrome-extension', 'moz-extension', 'safari-web-extension', 'safari-extension'] as const).map(
    (scheme) => [scheme, 'extension'] as const,
  ),
  ...(
    [
      'about',
      'chrome',
      'chrome-error',
      'chrome-search',
      'chrome-untrusted',
      'edge',
      'opera',
      'brave',
      'vivaldi',
      'resource',
      'view-source',
      'devtools',
    ] as const
  ).map((scheme) => [scheme, 'browser-page'] as const),
])

// Browsers drop tabs and newlines anywhere in an address and control characters before it, so a scheme can be hidden by them.
// https://url.spec.whatwg.org/#concept-basic-url-parser
const unseenInScheme = /[\p{Cc}\p{Cf}\p{Z}]/gu

function schemeOf(text: string): string | undefined {
  const head = text.slice(0, longestAddress).replace(unseenInScheme, '')
  return /^([a-z][a-z0-9+.-]{0,60}):/i.exec(head)?.[1]?.toLowerCase()
}

function parse(text: string): URL | undefined {
  const url = URL.canParse(text) ? new URL(text) : undefined
  return url?.protocol === 'http:' || url?.protocol === 'https:' ? url : undefined
}

const isFourPartAddress = (text: string): boolean => /^\d{1,3}(\.\d{1,3}){3}$/.test(text)

/** Completes text such as `example.com/x`. A plain word, a number and an e-mail address are not addresses. */
function completed(text: string): string | undefined {
  const rest = text.startsWith('//') ? text.slice(2) : text
  const authority = /^[^/?#\\]*/.exec(rest)?.[0] ?? ''
  if (/[\s@]/u.test(authority) || /[\p{Cc}\p{Z}]/u.test(rest)) return undefined
  const host = parse(`https://${rest}`)?.hostname
  if (host === undefined) return undefined
  const named = /^(localhost|\[.+\]|.+\.[a-z][a-z0-9-]+)\.?$/.test(host)
  const numbered = isFourPartAddress(host) && isFourPartAddress(authority.replace(/:\d*$/, ''))
  return named || numbered ? `https://${rest}` : undefined
}

/** The same text without `user:password@`, or undefined where only a parsed address is safe to show. */
function exactText(text: string, href: string): string | undefined {
  if (!/^https?:\/\/[^/?#]/.test(text) || !/^[\x21-\x5b\x5d-\x7e]+$/.test(text)) return undefined
  const start = text.indexOf('//') + 2
  const length = text.slice(start).search(/[/?#]/)
  const end = length === -1 ? text.length : start + length
  const at = text.lastIndexOf('@', end)
  const without = at < start ? text : text.slice(0, start) + text.slice(at + 1)
  return parse(without)?.href === href ? without : undefined
}

const isHostAndPort = (text: string): boolean =>
  /^[^/?#@\s]*(\.[^/?#@\s:]*|localhost):\d{1,5}(?:$|[/?#])/i.test(text)

/**
 * Checks an address from the browser, a page or a person. What can be reported is http or https, printable ASCII (so no mark can
 * reorder it), at most {@link longestAddress} characters, without user name and password, and otherwise the text as it was given.
 * Never throws; checking a result again gives the same result.
 */
export function reportableAddress(raw: unknown): ReportableAddress {
  if (raw === undefined || raw === null) return { ok: false, because: 'missing' }
  if (typeof raw !== 'string') return { ok: false, because: 'not-an-address' }
  const text = trimUnseen(raw)
  if (text === '') return { ok: false, because: 'missing' }
  const scheme = schemeOf(text)
  const refused = scheme === undefined ? undefined : refusedSchemes.get(scheme)
  if (refused !== undefined) return { ok: false, because: refused }
  const schemeAdded = scheme === undefined || (scheme !== 'http' && scheme !== 'https' && isHostAndPort(text))
  if (!schemeAdded && scheme !== 'http' && scheme !== 'https') return { ok: false, because: 'other-scheme' }
  if (text.length > longestAddress) return { ok: false, because: 'too-long' }

  const whole = schemeAdded ? completed(text) : text
  const parsed = whole === undefined ? undefined : parse(whole)
  if (whole === undefined || parsed === undefined) return { ok: false, because: 'not-an-address' }
  const credentialsRemoved = parsed.username !== '' || parsed.password !== ''
  parsed.username = ''
  parsed.password = ''
  const url = exactText(whole, parsed.href) ?? parsed.href
  if (url.length > longestAddress) return { ok: false, because: 'too-long' }
  return {
    ok: true,
    url,
    ...(credentialsRemoved ? { credentialsRemoved } : {}),
    ...(schemeAdded ? { schemeAdded } : {}),
  }
}
