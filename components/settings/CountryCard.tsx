import type { JSX } from 'preact'
import type { OptionsSession } from '../options-session.ts'
import { placeReason } from '../place-reason.ts'
import { useWords } from '../words.tsx'

/** The country reports go to, chosen or guessed, and why. */
export function CountryCard({ session }: { session: OptionsSession }): JSX.Element {
  const words = useWords()
  const { say } = words
  const place = session.place.value
  return (
    <section class="card">
      <div class="field">
        <label for="country">{say('options.country')}</label>
        <select
          class="input"
          id="country"
          aria-describedby="country-hint"
          value={session.settings.value.country ?? ''}
          onChange={({ currentTarget }) => session.chooseCountry(currentTarget.value || undefined)}
        >
          <option value="">{say('options.countryAuto')}</option>
          {session.countries.value.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>
        <p class="small soft" id="country-hint">
          {say('options.countryHint')} {place && placeReason(place, words)}
        </p>
      </div>
    </section>
  )
}
