/** Characters without a look of their own (zero-width, marks of direction, isolates, tags), lone surrogates and noncharacters. */
const unseen = /[\p{Default_Ignorable_Code_Point}\p{Cs}\p{Noncharacter_Code_Point}\uFFF9-\uFFFB]/gu

const space = /[\p{Cc}\p{Z}]+/gu

/** A picture can be written into text. Nothing legitimate in a title is a run of 64 such letters in mixed case with digits. */
const base64Run = /[A-Za-z0-9+/=_-]{64,}/g

/** Pictures and scripts written as addresses, and what is on the person's own computer. */
const unwanted =
  /(?:(?:data|blob|filesystem|javascript):\S|\b(?:file|(?:chrome|moz|safari|safari-web)-extension):\/).*$/i

/** A user name and password before a host, also where browsers take a backslash for a slash, and in addresses of other kinds. */
const credentials = /(\bhttps?:[\\/]{2,})[^\s/\\?#]*@|([\\/]{2})[^\s/\\?#:@]+:[^\s/\\?#]*@/gi

/** Longest text that is looked at, in UTF-16 units; what a page says is cut here before anything else is done with it. */
const longestLook = 20_000

const looksEncoded = (run: string): boolean => /[a-z]/.test(run) && /[A-Z]/.test(run) && /[0-9]/.test(run)

function reportable(word: string): string {
  const isAddress = /^https?:\/\//i.test(word)
  const plain = isAddress ? word : word.replace(base64Run, (run) => (looksEncoded(run) ? '' : run))
  return plain.replace(unwanted, '').replace(credentials, '$1$2')
}

function cut(text: string, limit: number): string {
  if (text.length <= limit) return text
  const end = /[\uD800-\uDBFF]/.test(text.charAt(limit - 1)) ? limit - 1 : limit
  return text.slice(0, end)
}

/**
 * Text from a page, fit to be shown and reported: one line, NFC, nothing invisible or reordering, no picture written as
 * text, no password, at most `limit` UTF-16 units. Undefined when nothing is left or it was no text.
 */
export function cleanText(raw: unknown, limit: number): string | undefined {
  if (typeof raw !== 'string') return undefined
  const words = raw.slice(0, longestLook).replace(space, ' ').replace(unseen, '').normalize('NFC').split(' ')
  const text = cut(words.map(reportable).filter(Boolean).join(' '), limit).trim()
  return text === '' ? undefined : text
}
