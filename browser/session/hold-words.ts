import { type ReadonlySignal, signal } from '@preact/signals'
import type { Words } from '../../core/language/words.ts'
import type { Settings } from '../../core/settings/settings.ts'
import { saveSettings, watchSettings } from '../settings.ts'
import { beginWords, type FirstWords, wordsFor } from './first-reading.ts'

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

/** Dresses the page in the settings and the words once they are there, and follows changes made on any surface. */
export async function holdWords(first: FirstWords = beginWords()): Promise<HeldWords> {
  const settings = signal(await first.settings)
  const words = signal(await first.words)
  const notSaved = signal(false)

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
