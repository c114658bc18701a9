import type { JSX } from 'preact'
import { countryName } from '../../core/language/names.ts'
import { CountryPicker } from '../CountryPicker.tsx'
import type { ReportSession } from '../report-session.ts'
import { useYoungWords } from './young-words.tsx'

type Props = { session: ReportSession }

function Picker({ session }: Props): JSX.Element | null {
  const { say } = useYoungWords()
  const place = session.place.value
  if (place === undefined) return null
  return (
    <CountryPicker
      id="young-country"
      label={say('young.country.ask')}
      place={place}
      countries={session.countries.value}
      choose={session.chooseCountry}
    />
  )
}

/** Asks for the country where nothing tells it: without it there is nobody to call. */
export function CountryAsk({ session }: Props): JSX.Element | null {
  const place = session.place.value
  if (place === undefined || place.country !== undefined) return null
  return (
    <div class="card">
      <Picker session={session} />
    </div>
  )
}

/** Which country the numbers are for, to be changed where no policy has set it. */
export function CountryShown({ session }: Props): JSX.Element | null {
  const { say, tag } = useYoungWords()
  const { country, candidate } = session.place.value ?? {}
  if (country === undefined) return null
  const shown = say('young.country.shown', { country: countryName(country, tag) })
  if (candidate?.because === 'policy') return <p class="small soft">{shown}</p>
  return (
    <div>
      <p class="small soft">{shown}</p>
      <details>
        <summary>{say('young.country.change')}</summary>
        <Picker session={session} />
      </details>
    </div>
  )
}
