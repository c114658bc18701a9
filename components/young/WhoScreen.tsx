import type { JSX } from 'preact'
import type { ScreenProps } from './screen-props.ts'
import { YoungFrame } from './YoungFrame.tsx'
import { useYoungWords } from './young-words.tsx'

/** In a browser that adults and young people share, the first question. */
export function WhoScreen({ session, young }: ScreenProps): JSX.Element {
  const { say } = useYoungWords()
  return (
    <YoungFrame session={session} title={say('young.who.title')}>
      <p class="soft">{say('young.who.lead')}</p>
      <div class="tiles">
        {(['young', 'adult'] as const).map((who) => (
          <button key={who} type="button" class="tile large" onClick={() => young.sayWho(who)}>
            {say(`young.who.${who}`)}
          </button>
        ))}
      </div>
    </YoungFrame>
  )
}
