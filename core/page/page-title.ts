import { cleanText } from './clean-text.ts'

const longestTitle = 300

function unescaped(text: string): string {
  try {
    return decodeURI(text)
  } catch {
    return text
  }
}

const bare = (text: string): string =>
  unescaped(text)
    .replace(/^[a-z]{2,8}:\/\//i, '')
    .replace(/^www\./i, '')
    .replace(/\/$/, '')

/** A page's title; undefined when it is empty or only the address, which browsers show for a page that has none. */
export function pageTitle(raw: unknown, url: string | undefined): string | undefined {
  const title = cleanText(raw, longestTitle)
  if (title === undefined || url === undefined) return title
  const address = bare(url)
  const shown = bare(title)
  const isAddress =
    shown === address ||
    shown === address.replace(/[?#].*$/, '') ||
    (shown.length > 100 && address.startsWith(shown))
  return isAddress ? undefined : title
}
