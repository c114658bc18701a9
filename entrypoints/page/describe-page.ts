import { addressText } from '../../core/page/address-text.ts'

const longestText = 1000
const longestBlock = 65_536
const mostBlocks = 20
const mostPieces = 100
const mostMetas = 500

const wantedMetas = [
  'og:site_name',
  'application-name',
  'og:url',
  'author',
  'article:author',
  'article:published_time',
  'isLiveBroadcast',
  'startDate',
  'endDate',
]

type Metas = Readonly<Record<string, string | undefined>>

// A form with fields named `title` or `querySelector` hides the document's own: only the prototypes can be trusted.
const attribute = (element: Element, name: string): string | null =>
  Element.prototype.getAttribute.call(element, name)
const all = (selector: string): NodeListOf<Element> =>
  Document.prototype.querySelectorAll.call(document, selector)

const own = (name: 'title' | 'documentElement'): unknown =>
  Object.getOwnPropertyDescriptor(Document.prototype, name)?.get?.call(document)

function readMetas(): Metas {
  const found: Record<string, string> = {}
  const metas = all('meta[content]')
  for (let at = 0; at < metas.length && at < mostMetas; at += 1) {
    const meta = metas.item(at)
    for (const naming of ['property', 'name', 'itemprop']) {
      const name = attribute(meta, naming)
      if (name === null || !wantedMetas.includes(name) || name in found) continue
      found[name] = attribute(meta, 'content')?.slice(0, 8001) ?? ''
    }
  }
  return found
}

/** The text of a script, or undefined where it is longer than is read: its pieces are counted before they are joined. */
function blockText(script: Element): string | undefined {
  let text = ''
  let pieces = 0
  for (let piece = script.firstChild; piece !== null; piece = piece.nextSibling) {
    pieces += 1
    if (!(piece instanceof Text)) continue
    if (pieces > mostPieces || text.length + piece.length > longestBlock) return undefined
    text += piece.data
  }
  return text
}

function readJsonLd(): string[] {
  const blocks: string[] = []
  const scripts = all('script[type="application/ld+json"]')
  for (let at = 0; at < scripts.length && at < mostBlocks; at += 1) {
    const text = blockText(scripts.item(at))
    if (text) blocks.push(text)
  }
  return blocks
}

/** What cannot be read is left out: the person's report never waits for a page that breaks. */
function attempt<Value>(read: () => Value): Value | undefined {
  try {
    return read()
  } catch {
    return undefined
  }
}

const short = (text: unknown): string | undefined =>
  typeof text === 'string' ? text.slice(0, longestText) : undefined

type PageDescription = {
  url: string | undefined
  title: string | undefined
  language: string | undefined
  siteName: string | undefined
  canonical: string | undefined
  openGraph: string | undefined
  author: string | undefined
  publishedAt: string | undefined
  live: string | undefined
  liveStart: string | undefined
  liveEnd: string | undefined
  jsonLd: string[]
}

/**
 * What the page in sight says of itself, cut where it leaves the page. Never its HTML, pictures, forms, referrer, cookies or
 * storage. It runs in a world of its own: what the page made of its built-ins does not reach here, what it calls its
 * elements does.
 */
export function describePage(): PageDescription {
  const metas: Metas = attempt(readMetas) ?? {}
  return {
    url: addressText(location.href),
    title: short(attempt(() => own('title'))),
    language: short(
      attempt(() => {
        const root = own('documentElement')
        return root instanceof Element ? attribute(root, 'lang') : undefined
      }),
    ),
    siteName: short(metas['og:site_name'] ?? metas['application-name']),
    canonical: addressText(
      attempt(() => {
        const link = all('link[rel~="canonical"]').item(0)
        return link ? attribute(link, 'href') : undefined
      }),
    ),
    openGraph: addressText(metas['og:url']),
    author: short(metas.author ?? metas['article:author']),
    publishedAt: short(metas['article:published_time']),
    live: short(metas.isLiveBroadcast),
    liveStart: short(metas.startDate),
    liveEnd: short(metas.endDate),
    jsonLd: attempt(readJsonLd) ?? [],
  }
}
