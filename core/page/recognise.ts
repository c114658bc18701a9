import { addressRules } from 'virtual:platforms'
import type { AddressRules, PageKind, PagePattern, Place } from '../../directory/shipped-platforms.ts'

export type Recognised = {
  /** As `URL.hostname` gives it; empty when the text is no http(s) address. */
  host: string
  /** Id of a file in `directory/platforms/`. */
  platform?: string
  kind?: PageKind
  content?: string
  account?: string
}

type Found = { account?: string; content?: string }

/** Longer than any name or id of a platform; a longer one is no name but something put into an address. */
const longestName = 100

/** A name as people write it; undefined when it would hold anything but letters, numbers and the marks that names have. */
function readable(name: string | undefined): string | undefined {
  const text = name?.includes('%') ? unescaped(name) : name
  return text === undefined || text.length > longestName ? undefined : text
}

function unescaped(name: string): string | undefined {
  try {
    const text = decodeURIComponent(name).normalize('NFC')
    return /^[\p{L}\p{M}\p{N}._~-]+$/u.test(text) ? text : undefined
  } catch {
    return undefined
  }
}

const indexOf = (table: Readonly<Record<string, number>>, host: string): number | undefined =>
  Object.hasOwn(table, host) ? table[host] : undefined

function placeOf(host: string, rules: AddressRules): { place: Place; account?: string } | undefined {
  const name = host.replace(/\.$/, '')
  const exact = rules.places[indexOf(rules.hosts, name) ?? -1]
  if (exact) return { place: exact }
  const dot = name.indexOf('.')
  const account = name.slice(0, dot)
  const own = rules.places[indexOf(rules.accountBelow, name.slice(dot + 1)) ?? -1]
  if (own && !own.except?.includes(account)) return { place: own, account }
  for (let at = dot; at !== -1; at = name.indexOf('.', at + 1)) {
    const place = rules.places[indexOf(rules.below, name.slice(at + 1)) ?? -1]
    if (place) return { place }
  }
  return undefined
}

/** What a pattern finds in an address, or undefined when it is not of that form. A parameter given twice is not certain, so it does not match. */
function find(pattern: PagePattern, url: URL): Found | undefined {
  const path = pattern.path.exec(url.pathname)
  if (!path) return undefined
  let found: Found = { ...path.groups }
  for (const { name, value } of pattern.query ?? []) {
    const given = url.searchParams.getAll(name)
    const match = given.length === 1 ? value.exec(given[0] ?? '') : null
    if (!match) return undefined
    found = { ...found, ...match.groups }
  }
  if (pattern.fragment) {
    const match = pattern.fragment.exec(url.hash.slice(1))
    if (!match) return undefined
    found = { ...found, ...match.groups }
  }
  return found
}

function isExcepted({ account, content }: Found, place: Place, pattern: PagePattern): boolean {
  return [account, content].some((name) => {
    const word = name?.toLowerCase()
    return word !== undefined && ((place.except?.includes(word) || pattern.except?.includes(word)) ?? false)
  })
}

/**
 * What an address alone says: the platform, and, where its form leaves no doubt, the kind of page, the account and the content's id.
 * Nothing is fetched. Never throws; what is not certain is left out.
 *
 * @param rules for tests; the rules that ship otherwise.
 */
export function recognise(url: string, rules: AddressRules = addressRules): Recognised {
  const parsed = typeof url === 'string' && URL.canParse(url) ? new URL(url) : undefined
  if (parsed?.protocol !== 'https:' && parsed?.protocol !== 'http:') return { host: '' }
  const host = parsed.hostname
  const known = placeOf(host, rules)
  if (!known) return { host }
  const { place, account: fromHost } = known
  const owner = fromHost === undefined ? {} : { account: fromHost }
  for (const pattern of place.pages) {
    const found = find(pattern, parsed)
    if (!found || isExcepted(found, place, pattern)) continue
    const account = readable(found.account)
    const content = readable(found.content)
    return {
      host,
      platform: place.platform,
      ...(pattern.kind === undefined ? {} : { kind: pattern.kind }),
      ...owner,
      ...(account === undefined ? {} : { account }),
      ...(content === undefined ? {} : { content }),
    }
  }
  return { host, platform: place.platform, ...owner }
}
