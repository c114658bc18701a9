import { countryName, languageName } from '../core/language/names.ts'
import type { Words } from '../core/language/words.ts'
import { zonePlace } from '../core/report/local-time.ts'
import type { Place } from './report-session.ts'

/** Why a report goes to this country, in one sentence. */
export function placeReason({ candidate }: Place, { say, tag }: Words): string {
  if (candidate === undefined) return say('because.unknown')
  const country = countryName(candidate.country, tag)
  const evidence = candidate.evidence ?? ''
  return say(`because.${candidate.because}`, {
    country,
    place: zonePlace(evidence),
    language: languageName(evidence, tag),
  })
}
