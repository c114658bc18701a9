/** Tags that browsers still send for a language that has another tag now (IANA language subtag registry, `Preferred-Value`). */
const successors: Readonly<Record<string, string>> = { tl: 'fil', iw: 'he', in: 'id', ji: 'yi', mo: 'ro' }

/** The language of a BCP 47 tag, by its present code: `tl-PH` is `fil`. */
export function languageOf(tag: string): string {
  const language = tag.toLowerCase().split(/[-_]/)[0] ?? ''
  return successors[language] ?? language
}

/**
 * The catalogue to read: the first of the wanted tags that there is one for, English otherwise.
 *
 * @param wanted BCP 47 tags, best first: the person's setting, then the browser's languages.
 * @param available tags of the catalogues.
 */
export function chooseLanguage(
  wanted: readonly (string | undefined)[],
  available: readonly string[],
): string {
  for (const tag of wanted) {
    if (tag === undefined) continue
    const language = languageOf(tag)
    if (available.includes(language)) return language
  }
  return 'en'
}
