import type { JSX } from 'preact'
import { useSettingsWords } from '../settings/settings-words.ts'

const lines = ['finds', 'yours', 'imagery', 'network', 'memory'] as const

/** What Signpost does, and what it never does. */
export function WelcomePromise(): JSX.Element {
  const { say } = useSettingsWords()
  return (
    <section class="notice" aria-labelledby="promise-title">
      <h2 id="promise-title">{say('welcome.promise')}</h2>
      <ul class="promise">
        {lines.map((line) => (
          <li key={line}>{say(`welcome.promise.${line}`)}</li>
        ))}
      </ul>
    </section>
  )
}
