import { setupI18n } from '@lingui/core'
import type { Topic, TopicWords, Words } from '../core/language/words.ts'
import languages from './languages.json' with { type: 'json' }

type Catalogue = Parameters<ReturnType<typeof setupI18n>['load']>[1]

/** One lazily loaded chunk a language and topic, compiled and completed from English by `scripts/build/compile-catalogues.ts`. */
const catalogues = import.meta.glob<Catalogue>(['./*.json', './*/*.json', '!./languages.json'], {
  import: 'default',
})

export const availableLanguages: readonly string[] = languages.map(({ tag }) => tag)

async function render(tag: string, files: readonly string[]): Promise<Words<string>> {
  const language = languages.find((known) => known.tag === tag)
  if (language === undefined) throw new Error(`No catalogue for the language "${tag}".`)
  const loaded = await Promise.all(
    files.map((file) => {
      const load = catalogues[file]
      if (load === undefined) throw new Error(`No catalogue in ${file}.`)
      return load()
    }),
  )
  const i18n = setupI18n({ locale: tag, messages: { [tag]: Object.assign({}, ...loaded) } })
  return {
    tag,
    direction: language.direction === 'rtl' ? 'rtl' : 'ltr',
    say: (key, values) => i18n._(key, values),
  }
}

/**
 * Loads the words that every surface has.
 *
 * @throws when there is no catalogue for `tag`: callers choose among `availableLanguages`.
 */
export function loadWords(tag: string): Promise<Words> {
  return render(tag, [`./${tag}.json`])
}

/**
 * Loads the words that every surface has together with those of a topic, or of several, each in its own words over those before it.
 *
 * @throws as `loadWords` does.
 */
export function loadTopicWords<Of extends Topic>(
  topics: Of | readonly Of[],
  tag: string,
): Promise<TopicWords<Of>> {
  return render(tag, [`./${tag}.json`, ...[topics].flat().map((topic) => `./${topic}/${tag}.json`)])
}
