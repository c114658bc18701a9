import { computed } from '@preact/signals'
import type { GuidesSession } from '../../components/guides/guides-session.ts'
import { hotlineContacts } from '../../core/sharing/hotline-contacts.ts'
import { loadFamilySettings } from '../../directory/load-family-settings.ts'
import { closeSurface, leaveQuickly, watchLeave } from '../leave.ts'
import { openPage } from '../open-page.ts'
import { findRoute } from './find-route.ts'
import { followAddress } from './follow-address.ts'
import { holdTopic } from './hold-topic.ts'
import { holdWords } from './hold-words.ts'
import { listCountries } from './list-countries.ts'
import { savePicture } from './save-picture.ts'

/** The page of guides: everything it shows and can do. */
export async function startGuidesSession(): Promise<GuidesSession> {
  const spoken = await holdWords()
  const words = await holdTopic('guides', spoken.words)
  const { place, route, emergency } = findRoute(
    spoken,
    computed(() => undefined),
  )

  watchLeave(() => void closeSurface('report-page'))

  return {
    words,
    get languages() {
      return spoken.languages.value
    },
    countries: listCountries(spoken.words),
    place,
    route,
    emergency,
    at: followAddress(),
    familySettings: loadFamilySettings,
    async contactsIn(country) {
      const { servicesFor } = await import('../../core/routing/index.ts')
      return hotlineContacts(await servicesFor(country, 'imagery', { languages: navigator.languages }))
    },
    savePicture: (kind, drawing, name) => savePicture(kind, drawing, name, words.value.tag),
    visit: (url) => void openPage(url),
    chooseLanguage: (language) => void spoken.change((settings) => ({ ...settings, language })),
    leave: () => void leaveQuickly().finally(() => closeSurface('report-page')),
  }
}
