import { computed, signal } from '@preact/signals'
import type { AssignedKeys, OptionsSession } from '../../components/options-session.ts'
import type { Settings } from '../../core/settings/settings.ts'
import { assignedKeys, openKeySettings } from '../assigned-keys.ts'
import { closeSurface, leaveQuickly, watchLeave } from '../leave.ts'
import { findRoute } from './find-route.ts'
import { holdWords } from './hold-words.ts'
import { listCountries } from './list-countries.ts'

/** The settings page: everything it shows and can do. */
export async function startOptionsSession(): Promise<OptionsSession> {
  const spoken = await holdWords()
  const saved = signal<boolean | undefined>(undefined)
  const keys = signal<AssignedKeys | undefined>(undefined)
  const { place } = findRoute(
    spoken,
    computed(() => undefined),
  )

  async function save(change: (settings: Settings) => Settings): Promise<void> {
    saved.value = undefined
    saved.value = await spoken.change(change)
  }

  watchLeave(() => void closeSurface('report-page'))
  void assignedKeys().then((assigned) => {
    keys.value = assigned
  })

  return {
    words: spoken.words,
    get languages() {
      return spoken.languages.value
    },
    countries: listCountries(spoken.words),
    settings: spoken.settings,
    policy: spoken.policy,
    place,
    keys,
    saved,
    chooseCountry: (country) =>
      void save(({ country: _before, ...rest }) => ({ ...rest, ...(country !== undefined && { country }) })),
    chooseLanguage: (language) =>
      void save(({ language: _before, ...rest }) => ({
        ...rest,
        ...(language !== undefined && { language }),
      })),
    chooseAppearance: (appearance) => void save((before) => ({ ...before, appearance })),
    changeKeys: () => void openKeySettings(),
    leave: () => void leaveQuickly().finally(() => closeSurface('report-page')),
  }
}
