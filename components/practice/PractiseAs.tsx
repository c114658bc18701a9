import type { JSX } from 'preact'
import type { PracticeSession } from '../practice-session.ts'

/** Either report can be practised, whoever uses this browser: a family or a class goes both ways. */
export function PractiseAs({ session }: { session: PracticeSession }): JSX.Element {
  const { say } = session.words.value
  return (
    <nav class="practise-as" aria-label={say('practice.as')}>
      <span aria-hidden="true">{say('practice.as')}</span>
      {(['adult', 'young'] as const).map((who) => (
        <button
          key={who}
          type="button"
          class="ghost"
          aria-pressed={session.who.value === who}
          onClick={() => session.practiseAs(who)}
        >
          {say(`practice.as.${who}`)}
        </button>
      ))}
    </nav>
  )
}
