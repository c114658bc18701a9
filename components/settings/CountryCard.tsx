import type { ComponentChildren, JSX } from 'preact'
import type { OptionsSession } from '../options-session.ts'
import { placeReason } from '../place-reason.ts'
import { useWords } from '../words.tsx'
import { fixedBy, SetByPolicy } from './SetByPolicy.tsx'

type Props = { session: OptionsSession; children?: ComponentChildren }

/** The country whose services reports go to, and why. */
export function CountryCard({ session, children }: Props): JSX.Element {
  const words = useWords()
  const { say } = words
  const place = session.place.value
  const { policy } = session.policy.value
  const fixed = fixedBy(policy.country !== undefined, policy.locked)
  return (
    <section class="card">
      <div class="field">
        <label for="country">{say('options.country')}</label>
        <select
          class="input"
          id="country"
          autoComplete="off"
          aria-describedby={fixed ? 'country-hint country-fixed' : 'country-hint'}
          disabled={fixed !== undefined}
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
        <SetByPolicy id="country-fixed" fixed={fixed} />
      </div>
      {children}
    </section>
  )
}
