import type { JSX } from 'preact'
import { useWords } from '../words.tsx'

/** What Signpost never does. */
export function PromiseCard(): JSX.Element {
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
