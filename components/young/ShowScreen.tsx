import type { JSX } from 'preact'
import type { ScreenProps } from './screen-props.ts'
import { showTitle } from './show-title.ts'
import { Ways } from './Ways.tsx'
import { YoungFrame } from './YoungFrame.tsx'
import { useYoungWords } from './young-words.tsx'

/** A screen to hand over, so that nothing has to be said aloud. The adult goes on with the same report. */
export function ShowScreen({ session, young }: ScreenProps): JSX.Element {
  const words = useYoungWords()
  const { say } = words
  const draft = session.draft.value
  return (
    <YoungFrame
      session={session}
      title={showTitle(words, session.contacts.value)}
      ways={<Ways young={young} back="act" />}
    >
      <p class="soft">{say('young.show.lead')}</p>
      <section class="card" aria-labelledby="to-adult-title">
        <h2 id="to-adult-title">{say('young.show.toAdult')}</h2>
        <p>{say('young.show.told')}</p>
        <p class="large">
          <b>{say(`young.choice.${draft?.prompt?.choice ?? 'else'}`)}</b>
        </p>
        <p>{say('young.show.calm')}</p>
        {draft?.fields.address && <p>{say('young.show.noLook')}</p>}
        <button type="button" class="primary" onClick={() => young.sayWho('adult')}>
          {say('young.show.goOn')}
        </button>
      </section>
    </YoungFrame>
  )
}
