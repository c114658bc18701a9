import { setupI18n } from '@lingui/core'
import type { Words } from '../core/language/words.ts'
import languages from './languages.json' with { type: 'json' }

type Catalogue = Parameters<ReturnType<typeof setupI18n>['load']>[1]

/** One lazily loaded chunk a language, compiled and completed from English by `scripts/build/compile-catalogues.ts`. */
const catalogues = import.meta.glob<Catalogue>(['./*.json', '!./languages.json'], { import: 'default' })

export const availableLanguages: readonly string[] = languages.map(({ tag }) => tag)

/**
 * Loads a language's catalogue.
 *
 * @throws when there is no catalogue for `tag`: callers choose among `availableLanguages`.
 */
export async function loadWords(tag: string): Promise<Words> {
  const language = languages.find((known) => known.tag === tag)
  const load = catalogues[`./${tag}.json`]
  if (language === undefined || load === undefined) throw new Error(`No catalogue for the language "${tag}".`)
  const i18n = setupI18n({ locale: tag, messages: { [tag]: await load() } })
  return {
    tag,
    direction: language.direction === 'rtl' ? 'rtl' : 'ltr',
    say: (key, values) => i18n._(key, values),
  }
}
