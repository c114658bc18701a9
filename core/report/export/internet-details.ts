import type { Draft } from '../draft.ts'
import type { ReportPart } from '../report-parts.ts'
import { partLines } from './part-lines.ts'
import { addressForFile } from './report-record.ts'
import { longestText, textElement, type XmlElement } from './xml.ts'

const aboutPage = ['live', 'contentKind', 'visibility', 'language', 'post', 'title', 'author', 'published']

type Address = { label: string; url: string }

function reportedAddresses(parts: readonly ReportPart[]): Address[] {
  return parts.flatMap(({ label, text, isAddress }) => {
    const url = isAddress && addressForFile(text)
    return url ? [{ label, url }] : []
  })
}

/** What else is known of the place. Several addresses are told apart by their number: the element that holds them has no room for a label. */
function additional(draft: Draft, parts: readonly ReportPart[], addresses: readonly Address[]): string {
  const named = addresses.map(({ label }, index) => `${index + 1}. ${label}`)
  const selected = draft.targets.flatMap(({ kind }, at) => (kind === 'selection' ? [`target-${at}`] : []))
  const known = partLines(parts, [...aboutPage, ...selected])
  return [...(named.length > 1 ? named : []), known].join('\n')
}

/**
 * Where it happened, as elements of NCMEC's schema: at least one `internetDetails`, each with one kind of place. An
 * address makes it a web page; without one, what was in a conversation is a chat.
 */
export function internetDetails(draft: Draft, parts: readonly ReportPart[]): XmlElement[] {
  const addresses = reportedAddresses(parts)
  const about = textElement('additionalInfo', additional(draft, parts, addresses), longestText)
  const isOffline = draft.concern === 'offline-abuse'
  const isChat = draft.contentKind === 'text' || draft.visibility === 'private'
  const place = (name: string, content: readonly XmlElement[]): XmlElement => [
    'internetDetails',
    [[name, content]],
  ]
  const web = place('webPageIncident', [...addresses.map(({ url }): XmlElement => ['url', url]), ...about])
  if (isOffline && addresses.length > 0) return [place('nonInternetIncident', []), web]
  if (isOffline) return [place('nonInternetIncident', about)]
  if (addresses.length > 0 || !isChat) return [web]
  return [
    place('chatImIncident', [...textElement('chatClient', draft.fields.platform, longestText), ...about]),
  ]
}
