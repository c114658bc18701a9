import type { JSX } from 'preact'
import { whereFrom } from '../../core/young/where-from.ts'
import { SourcePageButtons } from '../SourcePageButtons.tsx'
import type { ScreenProps } from './screen-props.ts'
import { Ways } from './Ways.tsx'
import { YoungFrame } from './YoungFrame.tsx'
import { useYoungWords } from './young-words.tsx'

/** First step: nothing has to be done, answered or looked at any more. */
export function StopScreen({ session, young }: ScreenProps): JSX.Element {
  const { say } = useYoungWords()
  const draft = session.draft.value
  const choice = draft?.prompt?.choice ?? 'else'
  return (
    <YoungFrame
      session={session}
      title={say('young.step.stop')}
      step="stop"
      ways={<Ways young={young} back="question" next="think" />}
    >
      <p class="large">{say(`young.stop.${choice}`)}</p>
      <SourcePageButtons session={session} />
      <ul class="calm-list">
        <li>{say('young.stop.close')}</li>
        {draft?.fields.address && <li>{say('young.stop.kept')}</li>}
        <li>{say(whereFrom(choice) === 'post' ? 'young.stop.share' : 'young.stop.chat')}</li>
      </ul>
    </YoungFrame>
  )
}
