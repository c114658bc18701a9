import type { JSX } from 'preact'
import { KeysCard } from './KeysCard.tsx'
import type { OptionsSession } from './options-session.ts'
import { SurfaceHeader } from './SurfaceHeader.tsx'
import { AudienceCard } from './settings/AudienceCard.tsx'
import { ButtonCard } from './settings/ButtonCard.tsx'
import { CountryCard } from './settings/CountryCard.tsx'
import { LanguageCard } from './settings/LanguageCard.tsx'
import { PolicyCard } from './settings/PolicyCard.tsx'
import { PracticeCard } from './settings/PracticeCard.tsx'
import { PrivateWindowsCard } from './settings/PrivateWindowsCard.tsx'
import { PromiseCard } from './settings/PromiseCard.tsx'
import { Saved } from './settings/Saved.tsx'
import { SettingsWordsProvider, useSettingsWords } from './settings/settings-words.ts'
import { TrustedAdultsCard } from './settings/TrustedAdultsCard.tsx'
import { useThreeShifts } from './use-three-shifts.ts'
import { WordsProvider } from './words.tsx'

function Settings({ session }: { session: OptionsSession }): JSX.Element {
  const { say } = useSettingsWords()
  return (
    <main class="screen options-screen">
      <h1>{say('options.title')}</h1>
      <PolicyCard session={session} />
      <CountryCard session={session} />
      <LanguageCard session={session} />
      <AudienceCard session={session} />
      <TrustedAdultsCard session={session} />
      <ButtonCard session={session} />
      <PrivateWindowsCard session={session} />
      <KeysCard session={session} />
      <PracticeCard session={session} />
      <PromiseCard />
      <nav class="more">
        <a class="link" href="/guides.html">
          {say('options.guides')}
        </a>
        <a class="link" href="/welcome.html">
          {say('welcome.again')}
        </a>
      </nav>
      <Saved saved={session.saved.value} />
    </main>
  )
}

/** The settings: the country, the language, the look, the keys, and what Signpost never does. */
export function OptionsApp({ session }: { session: OptionsSession }): JSX.Element {
  useThreeShifts(session.leave)
  return (
    <WordsProvider value={session.words.value}>
      <SettingsWordsProvider value={session.words.value}>
        <SurfaceHeader languages={[]} chooseLanguage={session.chooseLanguage} leave={session.leave} />
        <Settings session={session} />
      </SettingsWordsProvider>
    </WordsProvider>
  )
}
