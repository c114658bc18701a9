import type { JSX } from 'preact'
import { appearances } from '../core/settings/settings.ts'
import { KeysCard } from './KeysCard.tsx'
import type { OptionsSession } from './options-session.ts'
import { placeReason } from './place-reason.ts'
import { SurfaceHeader } from './SurfaceHeader.tsx'
import { useThreeShifts } from './use-three-shifts.ts'
import { useWords, WordsProvider } from './words.tsx'

function CountryCard({ session }: { session: OptionsSession }): JSX.Element {
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

function LanguageCard({ session }: { session: OptionsSession }): JSX.Element {
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

function PromiseCard(): JSX.Element {
  const { say } = useWords()
  return (
    <section class="card" aria-labelledby="promise-title">
      <h2 id="promise-title">{say('options.promise')}</h2>
      <ul class="promise">
        <li>{say('options.promise.imagery')}</li>
        <li>{say('options.promise.send')}</li>
        <li>{say('options.promise.memory')}</li>
        <li>{say('options.promise.network')}</li>
      </ul>
    </section>
  )
}

function Settings({ session }: { session: OptionsSession }): JSX.Element {
  const { say } = useWords()
  const saved = session.saved.value
  return (
    <main class="screen options-screen">
      <h1>{say('options.title')}</h1>
      <CountryCard session={session} />
      <LanguageCard session={session} />
      <KeysCard session={session} />
      <PromiseCard />
      <p class="saved" role="status">
        {saved !== undefined && say(saved ? 'options.saved' : 'options.notSaved')}
      </p>
    </main>
  )
}

/** The settings: the country, the language, the look, the keys, and what Signpost never does. */
export function OptionsApp({ session }: { session: OptionsSession }): JSX.Element {
  useThreeShifts(session.leave)
  return (
    <WordsProvider value={session.words.value}>
      <SurfaceHeader languages={[]} chooseLanguage={session.chooseLanguage} leave={session.leave} />
      <Settings session={session} />
    </WordsProvider>
  )
}
