function displayName(type: 'region' | 'language', code: string, language: string): string {
  try {
    return new Intl.DisplayNames([language, 'en'], { type }).of(code) ?? code
  } catch (cause) {
    // `of` throws on a code that is not well formed; the code itself is then the best name there is.
    if (cause instanceof RangeError) return code
    throw cause
  }
}

/** A country's name (ISO 3166-1 alpha-2, or XK) in a language; the code itself where the engine knows none. */
export function countryName(code: string, language: string): string {
  return displayName('region', code, language)
}

/** A language's name (BCP 47) in a language; the tag itself where the engine knows none. */
export function languageName(tag: string, language: string): string {
  return displayName('language', tag, language)
}

/** Countries by name, in the alphabetical order of a language. */
export function countriesByName(
  codes: readonly string[],
  language: string,
): { code: string; name: string }[] {
  const names = new Intl.DisplayNames([language, 'en'], { type: 'region' })
  const { compare } = new Intl.Collator(language)
  return codes
    .map((code) => ({ code, name: names.of(code) ?? code }))
    .sort((one, other) => compare(one.name, other.name))
}
