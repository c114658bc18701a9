import { computed, effect, type ReadonlySignal, signal } from '@preact/signals'
import type { Outgoing } from '../../components/report-session.ts'
import { chooseLanguage, languageOf } from '../../core/language/choose-language.ts'
import type { Words } from '../../core/language/words.ts'
import type { Draft } from '../../core/report/draft.ts'
import { reportParts, reportText } from '../../core/report/report-parts.ts'
import type { Service } from '../../core/routing/index.ts'
import { availableLanguages, loadWords } from '../../locales/load-words.ts'

/** The language a report to a service is written in: the person's own where the service reads it, else the service's, else English. */
export function outgoingLanguage(own: string, service: Pick<Service, 'languages'> | undefined): string {
  if (service === undefined || service.languages.some((tag) => languageOf(tag) === own)) return own
  return chooseLanguage(service.languages, availableLanguages)
}

/** The report, kept ready in the language of the service it would go to, so that one press can copy it. */
export function prepareOutgoing(
  draft: ReadonlySignal<Draft | undefined>,
  service: ReadonlySignal<Service | undefined>,
  country: ReadonlySignal<string | undefined>,
  words: ReadonlySignal<Words>,
  load: (tag: string) => Promise<Words> = loadWords,
): {
  outgoing: ReadonlySignal<Outgoing | undefined>
  write(to: Service): Outgoing | Promise<Outgoing | undefined> | undefined
} {
  const theirs = signal(words.value)

  async function follow(language: string): Promise<void> {
    const loaded = await load(language)
    if (outgoingLanguage(words.value.tag, service.value) === language) theirs.value = loaded
  }

  effect(() => {
    const language = outgoingLanguage(words.value.tag, service.value)
    if (language === words.value.tag) theirs.value = words.value
    else void follow(language)
  })

  function written(inWords: Words): Outgoing | undefined {
    if (draft.value === undefined) return undefined
    const parts = reportParts(draft.value, country.value, inWords, words.value.tag)
    return { words: inWords, parts, text: reportText(parts, inWords) }
  }

  return {
    outgoing: computed(() => written(theirs.value)),
    write(to) {
      const language = outgoingLanguage(words.value.tag, to)
      return language === theirs.value.tag ? written(theirs.value) : load(language).then(written)
    },
  }
}
