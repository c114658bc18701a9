import { cleanText } from './clean-text.ts'
import { pastDate } from './past-date.ts'
import { itemsOf, propertyOf } from './property-of.ts'

/** At most 20 blocks of 64 kB are read, 8 levels deep and 500 nodes wide, whatever a page holds. */
const mostBlocks = 20
const longestBlock = 65_536
const deepest = 8
const mostNodes = 500
const mostItems = 50
const mostAuthors = 3
const longestAuthor = 100

/** Types of https://schema.org that are the thing itself; a list, a person or a comment on the page is not. */
const contentType = /(Article|Posting|Object|CreativeWork|Clip|Photograph|Episode|Event|WebPage|ProfilePage)$/

const pathsDown = ['@graph', 'mainEntity', 'mainEntityOfPage', 'video', 'publication', 'subjectOf'] as const

export type StructuredData = { author?: string; publishedAt?: string; live?: true }

function parsed(block: unknown): unknown {
  if (typeof block !== 'string') return block
  if (block.length > longestBlock) return undefined
  try {
    return JSON.parse(block)
  } catch {
    return undefined
  }
}

/** The nodes of JSON-LD that speak of the page itself. A node that is met twice is visited once. */
function nodesOf(blocks: unknown): object[] {
  const nodes = new Set<object>()
  let level = itemsOf(blocks, mostBlocks).map(parsed)
  for (let depth = 0; depth < deepest && level.length > 0; depth += 1) {
    const next: unknown[] = []
    for (const value of level) {
      for (const node of itemsOf(value, mostItems)) {
        if (typeof node !== 'object' || node === null || nodes.has(node) || nodes.size >= mostNodes) continue
        nodes.add(node)
        if (isList(node)) next.push(node)
        for (const path of pathsDown) next.push(propertyOf(node, path))
      }
    }
    level = next.filter((value) => value !== undefined)
  }
  return [...nodes]
}

function isList(value: unknown): boolean {
  try {
    return Array.isArray(value)
  } catch {
    return false
  }
}

const hasType = (node: object, type: RegExp): boolean =>
  itemsOf(propertyOf(node, '@type'), 10).some(
    (name) => typeof name === 'string' && name.length < 100 && type.test(name),
  )

function nameOf(author: unknown): string | undefined {
  return cleanText(typeof author === 'string' ? author : propertyOf(author, 'name'), longestAuthor)
}

function authorOf(node: object): string | undefined {
  const names = itemsOf(propertyOf(node, 'author'), mostAuthors).flatMap((author) => nameOf(author) ?? [])
  return cleanText(names.join(', '), longestAuthor)
}

/** What all that say it agree on: two different authors on one page leave it open whose the page is. */
function agreed(values: readonly (string | undefined)[]): string | undefined {
  const different = new Set(values.filter((value) => value !== undefined))
  return different.size === 1 ? [...different][0] : undefined
}

/** Whether a broadcast is on: said to be live, begun, and not ended. Times are milliseconds since the epoch. */
export function isOnAir(live: unknown, start: unknown, end: unknown, now: number): boolean {
  const said =
    live === true ||
    (typeof live === 'string' && /^\s{0,5}(?:true|https?:\/\/schema\.org\/True)\s{0,5}$/i.test(live))
  const begun =
    start === undefined ||
    start === null ||
    start === '' ||
    Date.parse(String(typeof start === 'string' ? start : '')) <= now
  const open =
    end === undefined || end === null || end === '' || (typeof end === 'string' && Date.parse(end) > now)
  return said && begun && open
}

/**
 * What a page says of itself in JSON-LD (https://schema.org), as far as it is certain. Never throws.
 *
 * @param blocks texts of the page's `application/ld+json` scripts, hostile.
 * @param now milliseconds since the epoch.
 */
export function structuredData(blocks: unknown, now: number): StructuredData {
  const content = nodesOf(blocks).filter((node) => hasType(node, contentType))
  const author = agreed(content.map(authorOf))
  const publishedAt = agreed(
    content.map((node) => pastDate(propertyOf(node, 'datePublished') ?? propertyOf(node, 'uploadDate'), now)),
  )
  const live = content.some((node) =>
    isOnAir(
      propertyOf(node, 'isLiveBroadcast'),
      propertyOf(node, 'startDate'),
      propertyOf(node, 'endDate'),
      now,
    ),
  )
  return {
    ...(author === undefined ? {} : { author }),
    ...(publishedAt === undefined ? {} : { publishedAt }),
    ...(live ? { live } : {}),
  }
}
