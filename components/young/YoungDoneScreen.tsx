import type { JSX } from 'preact'
import { LinkButton } from '../LinkButton.tsx'
import type { ScreenProps } from './screen-props.ts'
import { YoungFrame } from './YoungFrame.tsx'
import { useYoungWords } from './young-words.tsx'

/** The end: everything is wiped, and there is still someone to talk to. */
export function YoungDoneScreen({ session, young }: ScreenProps): JSX.Element {
  const { say } = useYoungWords()
  const hasEnded = session.phase.value === 'ended'
  return (
    <YoungFrame
      session={session}
      title={say(hasEnded ? 'young.done.ended' : 'young.done.title')}
      ways={
        <>
          <button type="button" class="ghost" onClick={session.startAnother}>
            {say('young.done.again')}
          </button>
          <button type="button" class="primary" onClick={session.close}>
            {say('young.done.close')}
          </button>
        </>
      }
    >
      <p class="large">{say(hasEnded ? 'young.done.endedText' : 'young.done.text')}</p>
      <ul class="calm-list">
        <li>{say('young.done.feel')}</li>
        <li>{say('young.done.rest')}</li>
      </ul>
      <LinkButton follow={young.openGuide}>{say('young.guide')}</LinkButton>
    </YoungFrame>
  )
}
