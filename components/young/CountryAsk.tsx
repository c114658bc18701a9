import type { JSX } from 'preact'
import { countryName } from '../../core/language/names.ts'
import { CountryPicker } from '../CountryPicker.tsx'
import type { ReportSession } from '../report-session.ts'
import { useYoungWords } from './young-words.tsx'

type Props = { session: ReportSession; when: 'unknown' | 'always' }

/** Which country the numbers are for; asked outright where nothing tells. */
export function CountryAsk({ session, when }: Props): JSX.Element | null {
  const { say, tag } = useYoungWords()
  const place = session.place.value
  if (place === undefined) return null
  const picker = (
    <CountryPicker
      id="young-country"
      label={say('young.country.ask')}
      place={place}
      countries={session.countries.value}
      choose={session.chooseCountry}
    />
  )
  if (place.country === undefined) return <div class="card">{picker}</div>
  if (when === 'unknown') return null
  const shown = say('young.country.shown', { country: countryName(place.country, tag) })
  if (place.candidate?.because === 'policy') return <p class="small soft">{shown}</p>
  return (
    <div>
      <p class="small soft">{shown}</p>
      <details>
        <summary>{say('young.country.change')}</summary>
        {picker}
      </details>
    </div>
  )
}
