/** `language` in lower case; `regions` as written in the tag, the one that overrides the other first. */
export type ReadTag = { language: string; regions: readonly string[] }

/** Longer than any tag in use; what comes after is not read, so that a hostile tag costs nothing. */
const longestTag = 96

// language, up to three extended languages, script, region: https://www.rfc-editor.org/rfc/rfc5646#section-2.1
const languageAndRegion =
  /^([a-z]{2,3}|[a-z]{5,8})(?:[-_][a-z]{3}){0,3}(?:[-_][a-z]{4})?(?:[-_]([a-z]{2}))?(?=$|[-_.@])/i

// Key "rg" of the Unicode extension: a region, then its subdivision or "zzzz": https://www.unicode.org/reports/tr35/#RegionOverride
const regionOverride = /[-_]u(?=[-_])(?:[-_][a-z0-9]{2,8})*?[-_]rg[-_]([a-z]{2})[a-z0-9]{1,4}(?=$|[-_])/i
const privateUse = /[-_]x[-_]/i

/**
 * Reads a BCP 47 tag without `Intl.Locale`, which refuses many tags browsers and systems really give (`en_US.UTF-8`) and is slower.
 * Undefined when there is no language in it. Regions are letters as written: `knownCountry` judges them, and numeric ones are none.
 */
export function readTag(tag: string): ReadTag | undefined {
  const spoken = tag.slice(0, longestTag).split(privateUse, 1)[0] ?? ''
  const parts = languageAndRegion.exec(spoken)
  if (!parts?.[1]) return undefined
  const override = spoken.length > 8 ? regionOverride.exec(spoken)?.[1] : undefined
  return {
    language: parts[1].toLowerCase(),
    regions: [override, parts[2]].filter((region): region is string => region !== undefined),
  }
}
