import type { JSX } from 'preact'
import { KeysCard } from './KeysCard.tsx'
import type { OptionsSession } from './options-session.ts'
import { SurfaceHeader } from './SurfaceHeader.tsx'
import { CountryCard } from './settings/CountryCard.tsx'
import { LanguageCard } from './settings/LanguageCard.tsx'
import { PolicyCard } from './settings/PolicyCard.tsx'
import { PromiseCard } from './settings/PromiseCard.tsx'
import { useThreeShifts } from './use-three-shifts.ts'
import { useWords, WordsProvider } from './words.tsx'

function Settings({ session }: { session: OptionsSession }): JSX.Element {
  const { say } = useWords()
  const saved = session.saved.value
  return (
    <main class="screen options-screen">
      <h1>{say('options.title')}</h1>
      <PolicyCard session={session} />
      <CountryCard session={session} />
      <LanguageCard session={session} />
      <KeysCard session={session} />
      <PromiseCard />
      <a class="link" href="/guides.html">
        {say('options.guides')}
      </a>
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
