import type { JSX } from 'preact'
import type { OptionsSession } from '../options-session.ts'
import { useSettingsWords } from './settings-words.ts'

/** The way to practice. */
export function PracticeCard({ session }: { session: OptionsSession }): JSX.Element {
  const { say } = useSettingsWords()
  return (
    <section class="card" aria-labelledby="practice-title">
      <h2 id="practice-title">{say('welcome.practice')}</h2>
      <p>{say('welcome.practice.hint')}</p>
      <a class="primary" href={`/practice.html?from=${session.surface}`}>
        {say('welcome.practice.begin')}
      </a>
    </section>
  )
}
