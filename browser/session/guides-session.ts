import { computed } from '@preact/signals'
import type { GuidesSession } from '../../components/guides/guides-session.ts'
import { guidePlace } from '../../core/guides/guide-place.ts'
import { hotlineContacts } from '../../core/sharing/hotline-contacts.ts'
import { loadFamilySettings } from '../../directory/load-family-settings.ts'
import { closeSurface, leaveQuickly, watchLeave } from '../leave.ts'
import { openPage } from '../open-page.ts'
import { takeOpenedAt } from '../opened-at.ts'
import { findRoute } from './find-route.ts'
import { followPlaces, holdPlaces, type Places } from './follow-places.ts'
import { holdTopic } from './hold-topic.ts'
import { type HeldWords, holdWords } from './hold-words.ts'
import { listCountries } from './list-countries.ts'
import { savePicture } from './save-picture.ts'

/** In which words, and for which country. */
type Spoken = Pick<HeldWords, 'words' | 'languages' | 'settings' | 'policy'>

/** What differs where the guides are read. */
type Setting = Pick<GuidesSession, 'isPanel' | 'visit' | 'leave' | 'close' | 'chooseLanguage'> & {
  places: Places
}

async function startGuides(spoken: Spoken, { places, ...setting }: Setting): Promise<GuidesSession> {
  const words = await holdTopic('guides', spoken.words)
  const { place, route, emergency } = findRoute(
    spoken,
    computed(() => undefined),
  )
  return {
    ...setting,
    ...places,
    words,
    get languages() {
      return spoken.languages.value
    },
    countries: listCountries(spoken.words),
    place,
    route,
    emergency,
    familySettings: loadFamilySettings,
    async contactsIn(country) {
      const { servicesFor } = await import('../../core/routing/index.ts')
      return hotlineContacts(await servicesFor(country, 'imagery', { languages: navigator.languages }))
    },
    savePicture: (kind, drawing, name) => savePicture(kind, drawing, name, words.value.tag),
  }
}

/** The page of guides: everything it shows and can do. */
export async function startGuidesSession(): Promise<GuidesSession> {
  const close = (): void => void closeSurface('report-page')
  watchLeave(close)
  const spoken = await holdWords()
  return startGuides(spoken, {
    isPanel: false,
    places: followPlaces(guidePlace((await takeOpenedAt()) ?? '')),
    visit: (url) => void openPage(url),
    chooseLanguage: (language) => void spoken.change((settings) => ({ ...settings, language })),
    leave: () => void leaveQuickly().finally(close),
    close,
  })
}

/**
 * The guides within the panel of a report.
 *
 * @param begin the place they are opened at.
 * @param spoken the words of the report, which they go on in.
 */
export function startPanelGuides(
  begin: string,
  spoken: Spoken,
  setting: Pick<GuidesSession, 'visit' | 'leave' | 'close' | 'chooseLanguage'>,
): Promise<GuidesSession> {
  return startGuides(spoken, { ...setting, isPanel: true, places: holdPlaces(guidePlace(begin)) })
}
