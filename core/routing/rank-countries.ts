import soleCountries from '../../directory/languages-of-one-country.json' with { type: 'json' }
import { knownCountry } from './known-country.ts'
import { type ReadEvidence, readEvidence } from './read-evidence.ts'
import { type ReadTag, readTag } from './read-tag.ts'
import type { Candidate, CountryRanking, LocaleEvidence } from './route.ts'
import { isSpoofedZone, zoneCountry } from './zone-country.ts'

// A language is in this table only where a single state has it as its own, whoever else speaks it abroad; withdrawn codes (`iw`, `tl`) are in it too.
const countryByLanguage: ReadonlyMap<string, string> = new Map(Object.entries(soleCountries))

type Tag = ReadTag & { written: string }

function set(code: unknown, because: 'policy' | 'chosen'): Candidate[] {
  const country = knownCountry(code)
  return country === undefined ? [] : [{ country, because }]
}

function readTags(evidence: ReadEvidence): Tag[] {
  const written = [...evidence.languages, ...(evidence.uiLanguage ? [evidence.uiLanguage] : [])]
  return written.flatMap((tag) => {
    const read = readTag(tag)
    return read ? [{ ...read, written: tag }] : []
  })
}

/** A tag with an override of the region (`en-GB-u-rg-phzzzz`) speaks of that country only: the other region belongs to the language. */
function fromRegions(tags: readonly Tag[]): Candidate[] {
  return tags.flatMap(({ regions, written }) => {
    const country = regions.map(knownCountry).find((known) => known !== undefined)
    return country === undefined ? [] : [{ country, because: 'region', evidence: written }]
  })
}

function fromLanguages(tags: readonly Tag[]): Candidate[] {
  return tags.flatMap(({ language, written }) => {
    const country = countryByLanguage.get(language)
    return country === undefined ? [] : [{ country, because: 'language', evidence: written }]
  })
}

type FromZone = { candidates: Candidate[]; isPlace: boolean }

function fromZone(evidence: ReadEvidence, stated: readonly Candidate[]): FromZone {
  const zone = evidence.timeZone
  const found = zone === undefined ? undefined : zoneCountry(zone)
  if (zone === undefined || !found || isSpoofedZone(zone, evidence.languages, evidence.uiLanguage)) {
    return { candidates: [], isPlace: false }
  }
  // Kosovo lives by Europe/Belgrade: there a tag that states XK says which of the zone's countries is meant.
  const meant = stated.find(({ country }) => country === found.country || found.shared.includes(country))
  const countries = meant === undefined ? [found.country] : [meant.country, found.country]
  return {
    candidates: countries.map((country) => ({ country, because: 'zone', evidence: zone })),
    isPlace: found.isPlace,
  }
}

/** `en-US` is what browsers everywhere start with, so it says less than any other region. */
const saysMore = ({ evidence }: Candidate): boolean => !/^en[-_]us$/i.test(evidence ?? '')

function withoutRepeats(candidates: readonly Candidate[]): Candidate[] {
  const seen = new Set<string>()
  return candidates.filter(({ country }) => !seen.has(country) && seen.add(country))
}

/**
 * The countries the person may be in, likeliest first, each once, with what led to it. Never throws, whatever it is given.
 *
 * `sure` only with a policy, a choice or a real time zone. A region in a tag alone (`fil-PH`, `de-AT`) says where a language is at home, not
 * where its speaker is: it leads the list, but the panel asks. Names such as `CET` only help where no tag states a region.
 */
export function rankCountries(evidence: LocaleEvidence): CountryRanking {
  const read = readEvidence(evidence)
  const tags = readTags(read)
  const decided = [...set(read.policy, 'policy'), ...set(read.chosen, 'chosen')]
  const regions = fromRegions(tags)
  const zone = fromZone(read, regions)
  const fromClock = zone.isPlace || !regions.some(saysMore) ? zone.candidates : []
  return {
    candidates: withoutRepeats([...decided, ...fromClock, ...regions, ...fromLanguages(tags)]),
    sure: decided.length > 0 || (zone.isPlace && zone.candidates.length > 0),
  }
}
