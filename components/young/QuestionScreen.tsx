import type { JSX } from 'preact'
import type { YoungChoice } from '../../core/report/prompt.ts'
import choices from '../../directory/young-choices.json' with { type: 'json' }
import type { ScreenProps } from './screen-props.ts'
import { YoungFrame } from './YoungFrame.tsx'
import { useYoungWords } from './young-words.tsx'

const isChoice = (id: string): id is YoungChoice => Object.hasOwn(choices, id)
const choiceIds = Object.keys(choices).filter(isChoice)

/** What happened, in one tap. */
export function QuestionScreen({ session, young }: ScreenProps): JSX.Element {
  const { say } = useYoungWords()
  const chosen = session.draft.value?.prompt?.choice
  return (
    <YoungFrame session={session} title={say('young.title')}>
      <p class="soft">{say('young.lead')}</p>
      <ul class="tiles">
        {choiceIds.map((choice) => (
          <li key={choice}>
            <button
              type="button"
              class="tile"
              aria-pressed={choice === chosen}
              onClick={() => young.choose(choice)}
            >
              {say(`young.choice.${choice}`)}
            </button>
          </li>
        ))}
      </ul>
      <button type="button" class="link" onClick={() => young.sayWho('adult')}>
        {say('young.who.adult')}
      </button>
    </YoungFrame>
  )
}
