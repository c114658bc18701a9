import { computed, effect, type ReadonlySignal, signal } from '@preact/signals'
import { chooseHere } from '../../core/report/change-draft.ts'
import type { ChosenHere } from '../../core/report/draft.ts'
import type { Reports } from '../../core/report/receive-sighting.ts'
import type { Settings } from '../../core/settings/settings.ts'
import type { EditedDraft } from './edit-draft.ts'
import type { HeldWords } from './hold-words.ts'

/** The country and the language, where nobody has set them for good. */
export type Choices = {
  /** The settings, and over them what was chosen for this report alone. */
  settings: ReadonlySignal<Settings>
  chooseCountry(country: string): void
  chooseLanguage(language: string): void
}

/**
 * Keeps a country and a language that are chosen in a report: as settings, on the disk, but of a private window with the report
 * itself, in memory, since nothing of such a window may stay behind.
 */
export function holdChoices(
  spoken: Pick<HeldWords, 'settings' | 'speak' | 'change'>,
  reports: ReadonlySignal<Reports>,
  isPrivate: () => boolean,
  alter: EditedDraft['alter'],
): Choices {
  // Stands on when the report has been wiped, for the screen after it.
  const chosen = signal<ChosenHere>({})

  function choose(choice: ChosenHere): void {
    if (!isPrivate()) {
      void spoken.change((before) => ({ ...before, ...choice }))
      return
    }
    chosen.value = { ...chosen.value, ...choice }
    alter((draft, now) => chooseHere(draft, now, choice))
  }

  effect(() => {
    const { draft } = reports.value
    if (draft) chosen.value = draft.chosen ?? {}
  })
  const language = computed(() => chosen.value.language)
  effect(() => void spoken.speak(language.value))

  return {
    settings: computed(() => {
      const { country } = chosen.value
      return { ...spoken.settings.value, ...(country !== undefined && { country }) }
    }),
    chooseCountry: (country) => choose({ country }),
    chooseLanguage: (tag) => choose({ language: tag }),
  }
}
