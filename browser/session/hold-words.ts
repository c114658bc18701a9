import { computed, type ReadonlySignal, signal } from '@preact/signals'
import type { Words } from '../../core/language/words.ts'
import { obeyPolicy } from '../../core/settings/obey-policy.ts'
import type { PolicyReading } from '../../core/settings/policy.ts'
import type { Settings } from '../../core/settings/settings.ts'
import languages from '../../locales/languages.json' with { type: 'json' }
import { watchPolicy } from '../policy.ts'
import { loadSettings, saveSettings, watchSettings } from '../settings.ts'
import { beginWords, type FirstWords, policyOrNone, wordsFor } from './first-reading.ts'

/** The settings, the policy over them, and the language they lead to. */
export type HeldWords = {
  /** The settings by which Signpost goes: the person's own, and over them the policy. */
  settings: ReadonlySignal<Settings>
  policy: ReadonlySignal<PolicyReading>
  words: ReadonlySignal<Words>
  /** The languages to choose from. */
  languages: ReadonlySignal<readonly { tag: string; name: string }[]>
  notSaved: ReadonlySignal<boolean>
  /** Speaks another language in this surface alone, and keeps nothing of it; that of the settings where it is undefined. */
  speak(language: string | undefined): Promise<void>
  /** Changes the person's own settings. */
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
  const own = signal(await first.settings)
  const policy = signal(await first.policy.soon)
  const spokenHere = signal<string | undefined>(undefined)
  const settings = computed(() => {
    const language = spokenHere.value
    const wanted = language === undefined ? own.value : { ...own.value, language }
    return obeyPolicy(wanted, policy.value.policy, navigator.languages)
  })
  const words = signal(await first.words)
  const notSaved = signal(false)

  /** Saves on their way: what the browser tells of the settings meanwhile is older than what the person did. */
  let saving = 0
  let isBehind = false

  async function follow(): Promise<void> {
    const loaded = await wordsFor(settings.value)
    words.value = loaded
    dress(loaded, settings.value)
  }

  function obey(changed: PolicyReading): void {
    if (changed === policy.value) return
    policy.value = changed
    void follow()
  }

  /** Takes over what another surface saved, read anew: an echo of an earlier save must not undo a keystroke. */
  async function takeOver(): Promise<void> {
    const stored = saving === 0 ? await loadSettings() : undefined
    isBehind = saving > 0
    if (stored === undefined || isBehind) return
    own.value = stored
    await follow()
  }

  dress(words.value, settings.value)
  void first.policy.settled.then(obey)
  watchSettings(() => void takeOver())
  watchPolicy(() => void policyOrNone().then(obey))

  return {
    settings,
    policy,
    words,
    languages: computed(() => {
      const { languages: allowed = [] } = policy.value.policy
      return allowed.length > 0 ? languages.filter(({ tag }) => allowed.includes(tag)) : languages
    }),
    notSaved,
    async speak(language) {
      if (spokenHere.peek() === language) return
      spokenHere.value = language
      await follow()
    },
    async change(change) {
      own.value = change(own.value)
      saving += 1
      // Asked for at once, so that saves arrive in the order of the person's changes, however long a language takes to load.
      const save = saveSettings(own.value)
      try {
        await Promise.all([save, follow()])
        notSaved.value = false
      } catch {
        notSaved.value = true
      }
      saving -= 1
      if (isBehind && saving === 0) void takeOver()
      return !notSaved.value
    },
  }
}
