import { computed, signal } from '@preact/signals'
import type { OptionsSession } from '../../components/options-session.ts'
import type { Settings } from '../../core/settings/settings.ts'
import { assignedKeys, openKeySettings } from '../assigned-keys.ts'
import { browserKind } from '../browser-kind.ts'
import { isButtonPinned } from '../button-pinned.ts'
import { closeSurface, leaveQuickly, watchLeave } from '../leave.ts'
import { openSettingsPage } from '../open-page.ts'
import { leaveOpenedAt } from '../opened-at.ts'
import { isAllowedInPrivate, openExtensionEntry } from '../private-windows.ts'
import { findRoute } from './find-route.ts'
import { holdAdults } from './hold-adults.ts'
import { holdTopic } from './hold-topic.ts'
import { holdWords } from './hold-words.ts'
import { knownOnReturn } from './known-on-return.ts'
import { listCountries } from './list-countries.ts'

/** The settings page and the welcome page, which show the same cards: everything they show and can do. */
export async function startOptionsSession(surface: OptionsSession['surface']): Promise<OptionsSession> {
  const spoken = await holdWords()
  const words = await holdTopic('welcome', spoken.words)
  const isPinned = knownOnReturn(async () => ({ told: await isButtonPinned() }))
  const saved = signal<boolean | undefined>(undefined)
  const { place } = findRoute(
    spoken,
    computed(() => undefined),
  )

  async function save(change: (settings: Settings) => Settings): Promise<void> {
    saved.value = undefined
    saved.value = await spoken.change(change)
  }

  watchLeave(() => void closeSurface('report-page'))

  return {
    surface,
    words,
    get languages() {
      return spoken.languages.value
    },
    countries: listCountries(words),
    settings: spoken.settings,
    policy: spoken.policy,
    place,
    keys: knownOnReturn(assignedKeys),
    adults: holdAdults(
      spoken.settings.value.trustedAdults,
      (change) => void spoken.change(change),
      (change) => void save(change),
    ),
    button: computed(() => {
      if (isPinned.value === undefined) return undefined
      const { told } = isPinned.value
      return told === undefined ? 'unknown' : told ? 'pinned' : 'hidden'
    }),
    isInPrivate: knownOnReturn(isAllowedInPrivate),
    browserKind: browserKind(),
    saved,
    chooseCountry: (country) =>
      void save(({ country: _before, ...rest }) => ({ ...rest, ...(country !== undefined && { country }) })),
    chooseLanguage: (language) =>
      void save(({ language: _before, ...rest }) => ({
        ...rest,
        ...(language !== undefined && { language }),
      })),
    chooseAppearance: (appearance) => void save((before) => ({ ...before, appearance })),
    chooseAudience: (audience) => void save((before) => ({ ...before, audience })),
    changeKeys: () => void openKeySettings(),
    openExtensionEntry: () => void openExtensionEntry(),
    openSettings: () => void openSettingsPage(),
    practise: () => void leaveOpenedAt(surface).finally(() => location.assign('/practice.html')),
    close: () => void closeSurface('report-page'),
    leave: () => void leaveQuickly().finally(() => closeSurface('report-page')),
  }
}
