import type { Words } from '../../language/words.ts'
import type { Draft } from '../draft.ts'
import { localTime } from '../local-time.ts'
import { type ReportPart, reportParts } from '../report-parts.ts'
import { type Incident, incidentOf } from './incident-type.ts'
import { internetDetails } from './internet-details.ts'
import { offsetTime } from './offset-time.ts'
import { partLines } from './part-lines.ts'
import { addressForFile } from './report-record.ts'
import { longestText, textElement, writeXml, type XmlElement } from './xml.ts'

export type CyberTiplineExport = { ok: true; xml: string } | { ok: false; because: 'no-incident-type' }

/** The schema asks for a time. Where the person gave none it is when the report was begun, and the description says so. */
function incidentSummary(
  draft: Draft,
  { type, annotation }: Incident,
  parts: readonly ReportPart[],
  { say }: Words,
): XmlElement {
  const { fields, timeZone, startedAt } = draft
  const seen = offsetTime(fields.seenAt, timeZone)
  const time = seen ?? offsetTime(localTime(startedAt, timeZone), timeZone)
  const about = [partLines(parts, ['seenAt']), seen === undefined ? say('save.timeNotGiven') : '']
  return [
    'incidentSummary',
    [
      ['incidentType', type],
      ...textElement('platform', fields.platform, longestText),
      ...(annotation ? [['reportAnnotations', [[annotation, []]]] as const] : []),
      ...textElement('incidentDateTime', time, longestText),
      ...textElement('incidentDateTimeDescription', about.join('\n'), longestText),
    ],
  ]
}

/** The schema asks for a reporting person. Nothing is said of them but the country, so that the report stays without a name. */
function reporter(country: string | undefined): XmlElement {
  const address: XmlElement[] = country === undefined ? [] : [['address', [['country', country]]]]
  return ['reporter', [['reportingPerson', address]]]
}

function personOrUserReported({ contentKind, fields }: Draft): XmlElement[] {
  const profile = contentKind === 'profile' ? addressForFile(fields.address) : undefined
  const known: XmlElement[] = [
    ...textElement('screenName', fields.account, longestText),
    ...(profile === undefined ? [] : [['profileUrl', profile] as const]),
  ]
  return known.length === 0 ? [] : [['personOrUserReported', known]]
}

/**
 * A report as XML with the element names and the order of NCMEC's CyberTipline reporting schema
 * (https://report.cybertip.org/ispws/documentation), for organisations that file there. It is a file and no more: that
 * interface is for registered providers, and Signpost sends nothing. Victim and recipient are never written.
 *
 * @param country ISO 3166-1 alpha-2 of the person, or undefined when it is not known.
 * @param words of English, which NCMEC reads; what a person or a page wrote stays as it is.
 * @param personLanguage BCP 47 of the language the person reads Signpost in: where it is another, their own words are marked with it.
 */
export function exportCyberTipline(
  draft: Draft,
  country: string | undefined,
  words: Words,
  personLanguage: string = words.tag,
): CyberTiplineExport {
  const incident = incidentOf(draft.concern)
  if (incident === undefined) return { ok: false, because: 'no-incident-type' }
  const parts = reportParts(draft, country, words, personLanguage)
  const report: XmlElement = [
    'report',
    [
      incidentSummary(draft, incident, parts, words),
      ...internetDetails(draft, parts),
      reporter(country),
      ...personOrUserReported(draft),
      ...textElement('additionalInfo', partLines(parts, ['payment', 'note']), longestText),
    ],
  ]
  return { ok: true, xml: `<?xml version="1.0" encoding="UTF-8"?>\n${writeXml(report)}` }
}
