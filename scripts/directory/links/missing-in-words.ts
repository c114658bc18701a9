import missing from './missing-words.json' with { type: 'json' }

const isFrontPage = ({ pathname, search }: URL): boolean => pathname === '/' && search === ''

function textOf(page: string, tag: string): string {
  const inside = new RegExp(`<${tag}\\b[^>]*>([^]{0,400}?)</${tag}>`, 'i').exec(page)?.[1] ?? ''
  return inside
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()
}

/**
 * Why a page that answers is nevertheless not the one that was asked for: it says in its title or first heading that it is missing, or a
 * page below was asked for and the front page came. Undefined where nothing speaks against it.
 */
export function missingInWords(asked: URL, reached: URL, page: string): string | undefined {
  const said = ['title', 'h1']
    .map((tag) => textOf(page, tag))
    .find((text) => /\b404\b/.test(text) || missing.words.some((word) => text.toLowerCase().includes(word)))
  if (said !== undefined) return `says "${said}"`
  return isFrontPage(reached) && !isFrontPage(asked) ? 'leads to the front page' : undefined
}
