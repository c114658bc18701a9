import type { SeenPage } from '../core/page/seen-page.ts'

const isReportable = (address: string): boolean => {
  const { protocol, username, password } = new URL(address)
  return /^https?:$/.test(protocol) && username + password === '' && /^[\x21-\x7e]{1,8000}$/.test(address)
}

/** Pictures and scripts written as addresses, controls, and whatever is not seen or reorders what is. */
const harmful =
  /(?:data|blob|javascript):\S|[\p{Cc}\p{Cs}\u061C\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF]/iu

/** Whether a text holds what could be a picture in base64: a run of 64 letters in both cases with digits, in no address. */
export function hasPicture(text: string): boolean {
  const runs = text
    .split(/\s/)
    .flatMap((word) => (/^https?:/i.test(word) ? [] : (word.match(/[\w+/=-]{64,}/g) ?? [])))
  return runs.some((run) => /[a-z]/.test(run) && /[A-Z]/.test(run) && /\d/.test(run))
}

/** What of a page must not be in a report, each beside its field: nothing, whatever the page was. */
export function harmIn({ url, canonicalUrl, title, siteName, author, targets }: SeenPage): string[] {
  const addresses = [url, canonicalUrl, ...targets.map((target) => target.url)]
  const texts = [title, siteName, author, ...targets.map((target) => target.text)]
  return [
    ...addresses.filter((address) => address !== undefined && !isReportable(address)),
    ...texts.filter(
      (text) => text !== undefined && (harmful.test(text) || hasPicture(text) || text.length > 300),
    ),
  ].map(String)
}
