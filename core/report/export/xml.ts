import { cutText } from '../limits.ts'

/** Most UTF-16 units of one text of a report, as those who file at NCMEC keep to (roostorg/coop). */
export const longestText = 3000

/** An element: its name, and its text or its children in their order. */
export type XmlElement = readonly [name: string, content: string | readonly XmlElement[]]

/** What XML 1.0 has no place for, not even escaped: https://www.w3.org/TR/xml/#charsets */
const notXml = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '\r': '&#13;' }

/** Text as it stands between two tags. A carriage return is written as a number, since parsers turn a bare one into a newline. */
function escapeXml(text: string): string {
  return text.replace(notXml, '').replace(/[&<>\r]/g, (letter) => entities[letter] ?? '')
}

/** A text element of at most `limit` UTF-16 units, or nothing where there is no text. */
export function textElement(name: string, text: string | undefined, limit: number): XmlElement[] {
  const { text: kept } = cutText((text ?? '').trim(), limit)
  return kept === '' ? [] : [[name, kept]]
}

/** Writes an element and all below it, indented by two spaces a level. Names are the caller's own, never a person's or a page's. */
export function writeXml([name, content]: XmlElement, indent = ''): string {
  if (typeof content === 'string') return `${indent}<${name}>${escapeXml(content)}</${name}>\n`
  if (content.length === 0) return `${indent}<${name}/>\n`
  const children = content.map((child) => writeXml(child, `${indent}  `)).join('')
  return `${indent}<${name}>\n${children}${indent}</${name}>\n`
}
