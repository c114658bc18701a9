import exceptions from '../../directory/zone-exceptions.json' with { type: 'json' }
import zones from '../../directory/zones.json' with { type: 'json' }

const countryByZone: ReadonlyMap<string, string> = new Map(Object.entries(zones))
const sharedWith: ReadonlyMap<string, readonly string[]> = new Map(Object.entries(exceptions.shared))
const offsetsOnly: ReadonlySet<string> = new Set(exceptions.offsetsOnly)
const spoofed: ReadonlyMap<string, string> = new Map(Object.entries(exceptions.spoofed))

export type ZoneCountry = {
  country: string
  /** Countries without a zone of their own that live by this one. */
  shared: readonly string[]
  /** False for names such as `CET`, which say an offset and not a place. */
  isPlace: boolean
}

/** The country of an IANA zone name, old and linked names included; undefined for `UTC`, `Etc/*` and names that tz does not know. */
export function zoneCountry(zone: string): ZoneCountry | undefined {
  const country = countryByZone.get(zone)
  if (country === undefined) return undefined
  return { country, shared: sharedWith.get(zone) ?? [], isPlace: !offsetsOnly.has(zone) }
}

const isPlainEnglish = (tag: string): boolean => /^en(?:[-_]us)?$/i.test(tag)

/**
 * Whether `zone` beside these languages is what Firefox's fingerprinting resistance and Tor Browser report for everyone, and so no evidence.
 * Believed all the same where the browser itself speaks that country's language.
 */
export function isSpoofedZone(zone: string, languages: readonly string[], uiLanguage?: string): boolean {
  const spoken = spoofed.get(zone)
  if (spoken === undefined || uiLanguage?.toLowerCase().split(/[-_]/, 1)[0] === spoken) return false
  return languages.length > 0 && languages.every(isPlainEnglish)
}
