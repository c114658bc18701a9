import type { JSX } from 'preact'
import { concernIds } from '../directory/concern-ids.ts'
import type { Concern } from '../directory/shipped.ts'
import { Radio } from './Radio.tsx'
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
          <Radio
            key={concern}
            class="choice"
            group="seen"
            chosen={concern === chosen}
            isWrong={problem !== undefined}
            choose={() => choose(concern)}
          >
            {say(`concern.${concern}.title`)}
          </Radio>
        ))}
      </div>
      <p class="small soft hint" aria-live="polite">
        {chosen && say(`concern.${chosen}.hint`)}
      </p>
    </fieldset>
  )
}
