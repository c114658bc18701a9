import { render } from 'preact'
import { openPageHere } from '../../browser/open-page.ts'
import { LastResort } from '../../components/LastResort.tsx'
import { chooseLanguage } from '../../core/language/choose-language.ts'
import { rankCountries, type Service, servicesFor } from '../../core/routing/index.ts'
import { availableLanguages, loadWords } from '../../locales/load-words.ts'

/** Whom to call where this device is. */
async function emergencyHere(): Promise<readonly Service[]> {
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions()
  const { candidates } = rankCountries({ languages: navigator.languages, timeZone })
  const here = candidates.find(({ because }) => because === 'zone')
  return here === undefined ? [] : (await servicesFor(here.country, 'unsure')).emergency
}

/** Shows whom to call and where hotlines are, below the way out. It needs nothing of the browser's extension API. */
export async function showLastResort(): Promise<void> {
  const words = await loadWords(chooseLanguage(navigator.languages, availableLanguages))
  document.documentElement.lang = words.tag
  document.documentElement.dir = words.direction
  const place = document.createElement('div')
  document.body.append(place)
  const visit = (url: string): void => void openPageHere(url)
  render(<LastResort words={words} emergency={await emergencyHere()} visit={visit} />, place)
}
