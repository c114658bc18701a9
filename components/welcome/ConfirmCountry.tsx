import type { JSX } from 'preact'
import { countryName } from '../../core/language/names.ts'
import type { OptionsSession } from '../options-session.ts'
import { CountryCard } from '../settings/CountryCard.tsx'
import { useSettingsWords } from '../settings/settings-words.ts'

/** The country Signpost worked out and why, to confirm with one press or to change. */
export function ConfirmCountry({ session }: { session: OptionsSession }): JSX.Element {
  const { say, tag } = useSettingsWords()
  const guessed = session.place.value?.country
  const { locked } = session.policy.value.policy
  const isOpen = session.settings.value.country === undefined && !locked
  return (
    <CountryCard session={session}>
      {isOpen && guessed !== undefined && (
        <button type="button" class="ghost" onClick={() => session.chooseCountry(guessed)}>
          {say('welcome.country.confirm', { country: countryName(guessed, tag) })}
        </button>
      )}
    </CountryCard>
  )
}
