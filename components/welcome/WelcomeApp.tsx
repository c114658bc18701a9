import type { JSX } from 'preact'
import { KeysCard } from '../KeysCard.tsx'
import { Mark } from '../Mark.tsx'
import type { OptionsSession } from '../options-session.ts'
import { SurfaceHeader } from '../SurfaceHeader.tsx'
import { AudienceCard } from '../settings/AudienceCard.tsx'
import { ButtonCard } from '../settings/ButtonCard.tsx'
import { LanguageCard } from '../settings/LanguageCard.tsx'
import { PracticeCard } from '../settings/PracticeCard.tsx'
import { PrivateWindowsCard } from '../settings/PrivateWindowsCard.tsx'
import { Saved } from '../settings/Saved.tsx'
import { SettingsWordsProvider, useSettingsWords } from '../settings/settings-words.ts'
import { TrustedAdultsCard } from '../settings/TrustedAdultsCard.tsx'
import { useThreeShifts } from '../use-three-shifts.ts'
import { WordsProvider } from '../words.tsx'
import { ConfirmCountry } from './ConfirmCountry.tsx'
import { WelcomePromise } from './WelcomePromise.tsx'

const steps = [
  ConfirmCountry,
  LanguageCard,
  AudienceCard,
  TrustedAdultsCard,
  ButtonCard,
  PrivateWindowsCard,
  KeysCard,
  PracticeCard,
] as const

function Welcome({ session }: { session: OptionsSession }): JSX.Element {
  const { say } = useSettingsWords()
  return (
    <main class="screen options-screen">
      <div class="welcome-head">
        <span class="sign-picture">
          <Mark />
        </span>
        <h1>{say('welcome.title')}</h1>
        <p>{say('welcome.intro')}</p>
        <button type="button" class="link" onClick={session.close}>
          {say('welcome.skip')}
        </button>
      </div>
      <WelcomePromise />
      <ol class="steps" aria-label={say('welcome.steps')}>
        {steps.map((Step, index) => (
          <li key={index}>
            <Step session={session} />
          </li>
        ))}
      </ol>
      <p class="who">{say('welcome.done')}</p>
      <nav class="more">
        <a class="link" href="/guides.html">
          {say('options.guides')}
        </a>
        <button type="button" class="link" onClick={session.openSettings}>
          {say('welcome.settings')}
        </button>
        <button type="button" class="link" onClick={session.close}>
          {say('welcome.close')}
        </button>
      </nav>
      <Saved saved={session.saved.value} />
    </main>
  )
}

/** First run: set up with your family. Every step can be skipped, and all of them are in the settings. */
export function WelcomeApp({ session }: { session: OptionsSession }): JSX.Element {
  useThreeShifts(session.leave)
  return (
    <WordsProvider value={session.words.value}>
      <SettingsWordsProvider value={session.words.value}>
        <SurfaceHeader languages={[]} chooseLanguage={session.chooseLanguage} leave={session.leave} />
        <Welcome session={session} />
      </SettingsWordsProvider>
    </WordsProvider>
  )
}
