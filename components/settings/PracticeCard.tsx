import type { JSX } from 'preact'
import { LinkButton } from '../LinkButton.tsx'
import type { OptionsSession } from '../options-session.ts'
import { useSettingsWords } from './settings-words.ts'

/** The way to practice. */
export function PracticeCard({ session }: { session: OptionsSession }): JSX.Element {
  const { say } = useSettingsWords()
  return (
    <section class="card" aria-labelledby="practice-title">
      <h2 id="practice-title">{say('welcome.practice')}</h2>
      <p>{say('welcome.practice.hint')}</p>
      <LinkButton class="primary" follow={session.practise}>
        {say('welcome.practice.begin')}
      </LinkButton>
    </section>
  )
}
