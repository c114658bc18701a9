import type { JSX } from 'preact'
import type { Place } from './report-session.ts'
import { useWords } from './words.tsx'

type Props = {
  id: string
  label?: string
  place: Place
  countries: readonly { code: string; name: string }[]
  choose(country: string): void
}

/** The country a report goes to: the likeliest first, then all by name. The choice is remembered. */
export function CountryPicker({ id, label, place, countries, choose }: Props): JSX.Element {
  const { say } = useWords()
  const likely = place.candidates.flatMap(({ country }) => countries.filter(({ code }) => code === country))
  const option = ({ code, name }: { code: string; name: string }): JSX.Element => (
    <option key={code} value={code}>
      {name}
    </option>
  )
  return (
    <div class="field">
      <label for={id}>{label ?? say('goes.country')}</label>
      <select
        class="input"
        id={id}
        autoComplete="off"
        value={place.country ?? ''}
        onChange={({ currentTarget }) => currentTarget.value !== '' && choose(currentTarget.value)}
      >
        {place.country === undefined && <option value="">{say('goes.choose')}</option>}
        {likely.length > 0 && <optgroup label={say('goes.countryLikely')}>{likely.map(option)}</optgroup>}
        <optgroup label={say('goes.countryOther')}>
          {countries.filter((country) => !likely.includes(country)).map(option)}
        </optgroup>
      </select>
    </div>
  )
}
