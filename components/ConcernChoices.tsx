import type { JSX } from 'preact'
import { concernIds } from '../directory/concern-ids.ts'
import type { Concern } from '../directory/shipped.ts'
import { useWords } from './words.tsx'

type Props = {
  chosen: Concern | undefined
  problem: string | undefined
  choose(concern: Concern): void
}

/** What the person came across, as large choices. */
export function ConcernChoices({ chosen, problem, choose }: Props): JSX.Element {
  const { say } = useWords()
  const problemId = 'concern-problem'
  return (
    <fieldset class="concerns" id="concern" aria-describedby={problem ? problemId : undefined}>
      <legend>{say('concern.question')}</legend>
      {problem && (
        <p class="problem" id={problemId}>
          {problem}
        </p>
      )}
      <div class="choices">
        {concernIds.map((concern) => (
          <label key={concern} class="choice">
            <input
              type="radio"
              name="concern"
              value={concern}
              checked={concern === chosen}
              // Session restore (Firefox 153) and a reload (Chromium 156) keep on disk what a form holds otherwise.
              autoComplete="off"
              aria-invalid={problem ? true : undefined}
              onChange={() => choose(concern)}
            />
            <span>{say(`concern.${concern}.title`)}</span>
          </label>
        ))}
      </div>
      <p class="small soft hint" aria-live="polite">
        {chosen && say(`concern.${chosen}.hint`)}
      </p>
    </fieldset>
  )
}
