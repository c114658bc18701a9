import type { JSX } from 'preact'
import { appearances } from '../../core/settings/settings.ts'
import type { OptionsSession } from '../options-session.ts'
import { Radio } from '../Radio.tsx'
import { useWords } from '../words.tsx'
import { fixedBy, SetByPolicy } from './SetByPolicy.tsx'

/** The language and the look. A policy that names several languages leaves the choice among them. */
export function LanguageCard({ session }: { session: OptionsSession }): JSX.Element {
  const { say } = useWords()
  const { policy } = session.policy.value
  const { languages = [], locked } = policy
  const isSet = languages.length > 0
  const fixed = fixedBy(languages.length === 1, locked)
  const fixedLook = fixedBy(false, locked)
  return (
    <section class="card">
      <div class="field">
        <label for="language">{say('options.language')}</label>
        <select
          class="input"
          id="language"
          autoComplete="off"
          aria-describedby={fixed && 'language-fixed'}
          disabled={fixed !== undefined}
          value={session.settings.value.language ?? ''}
          onChange={({ currentTarget }) => session.chooseLanguage(currentTarget.value || undefined)}
        >
          {!isSet && <option value="">{say('options.languageAuto')}</option>}
          {session.languages.map(({ tag, name }) => (
            <option key={tag} value={tag} lang={tag}>
              {name}
            </option>
          ))}
        </select>
        <SetByPolicy id="language-fixed" fixed={fixed} />
      </div>
      <fieldset class="field shorten" aria-describedby={fixedLook && 'appearance-fixed'}>
        <legend>{say('options.appearance')}</legend>
        {appearances.map((appearance) => (
          <Radio
            key={appearance}
            class="pill"
            group="appearance"
            disabled={fixedLook !== undefined}
            chosen={session.settings.value.appearance === appearance}
            choose={() => session.chooseAppearance(appearance)}
          >
            {say(`options.appearance.${appearance}`)}
          </Radio>
        ))}
        <SetByPolicy id="appearance-fixed" fixed={fixedLook} />
      </fieldset>
    </section>
  )
}
