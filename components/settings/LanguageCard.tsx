import type { JSX } from 'preact'
import { appearances } from '../../core/settings/settings.ts'
import type { OptionsSession } from '../options-session.ts'
import { useWords } from '../words.tsx'

/** The language, and how light or dark everything is. */
export function LanguageCard({ session }: { session: OptionsSession }): JSX.Element {
  const { say } = useWords()
  return (
    <section class="card">
      <div class="field">
        <label for="language">{say('options.language')}</label>
        <select
          class="input"
          id="language"
          value={session.settings.value.language ?? ''}
          onChange={({ currentTarget }) => session.chooseLanguage(currentTarget.value || undefined)}
        >
          <option value="">{say('options.languageAuto')}</option>
          {session.languages.map(({ tag, name }) => (
            <option key={tag} value={tag} lang={tag}>
              {name}
            </option>
          ))}
        </select>
      </div>
      <fieldset class="field shorten">
        <legend>{say('options.appearance')}</legend>
        {appearances.map((appearance) => (
          <label key={appearance} class="pill">
            <input
              type="radio"
              name="appearance"
              checked={session.settings.value.appearance === appearance}
              onChange={() => session.chooseAppearance(appearance)}
            />
            <span>{say(`options.appearance.${appearance}`)}</span>
          </label>
        ))}
      </fieldset>
    </section>
  )
}
