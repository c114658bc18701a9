import { type ReadonlySignal, signal } from '@preact/signals'
import { chooseLanguage } from '../../core/language/choose-language.ts'
import type { Words } from '../../core/language/words.ts'
import type { Settings } from '../../core/settings/settings.ts'
import { availableLanguages, loadWords } from '../../locales/load-words.ts'
import { loadSettings, saveSettings, watchSettings } from '../settings.ts'

/** The person's settings and the language they lead to. */
export type HeldWords = {
  settings: ReadonlySignal<Settings>
  words: ReadonlySignal<Words>
  notSaved: ReadonlySignal<boolean>
  change(change: (settings: Settings) => Settings): Promise<boolean>
}

function dress({ direction, tag }: Words, { appearance }: Settings): void {
  const { documentElement } = document
  documentElement.lang = tag
  documentElement.dir = direction
  if (appearance === 'system') delete documentElement.dataset.theme
  else documentElement.dataset.theme = appearance
}

/** Loads the settings and the words, dresses the page in them, and follows changes made on any surface. */
export async function holdWords(): Promise<HeldWords> {
  const settings = signal(await loadSettings())
  const words = signal(await wordsFor(settings.value))
  const notSaved = signal(false)

  function wordsFor({ language }: Settings): Promise<Words> {
    return loadWords(chooseLanguage([language, ...navigator.languages], availableLanguages))
  }

  async function follow(changed: Settings): Promise<void> {
    settings.value = changed
    const loaded = await wordsFor(changed)
    words.value = loaded
    dress(loaded, changed)
  }

  dress(words.value, settings.value)
  watchSettings((changed) => void follow(changed))

  return {
    settings,
    words,
    notSaved,
    async change(change) {
      const changed = change(settings.value)
      await follow(changed)
      try {
        await saveSettings(changed)
        notSaved.value = false
      } catch {
        notSaved.value = true
      }
      return !notSaved.value
    },
  }
}
