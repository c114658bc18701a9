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
import { holdWords } from './hold-words.ts'
import { listCountries } from './list-countries.ts'
import { savePicture } from './save-picture.ts'

/** What differs where the guides are read. */
type Setting = Pick<GuidesSession, 'isPanel' | 'visit' | 'leave' | 'close'> & { places: Places }

async function startGuides({ places, ...setting }: Setting): Promise<GuidesSession> {
  const spoken = await holdWords()
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
    chooseLanguage: (language) => void spoken.change((settings) => ({ ...settings, language })),
  }
}

/** The page of guides: everything it shows and can do. */
export async function startGuidesSession(): Promise<GuidesSession> {
  const close = (): void => void closeSurface('report-page')
  watchLeave(close)
  return startGuides({
    isPanel: false,
    places: followPlaces(guidePlace((await takeOpenedAt()) ?? '')),
    visit: (url) => void openPage(url),
    leave: () => void leaveQuickly().finally(close),
    close,
  })
}

/**
 * The guides within the panel of a report.
 *
 * @param begin the place they are opened at.
 */
export function startPanelGuides(
  begin: string,
  setting: Pick<GuidesSession, 'visit' | 'leave' | 'close'>,
): Promise<GuidesSession> {
  return startGuides({ ...setting, isPanel: true, places: holdPlaces(guidePlace(begin)) })
}
