import type { JSX } from 'preact'
import type { ScreenProps } from './screen-props.ts'
import { Ways } from './Ways.tsx'
import { YoungFrame } from './YoungFrame.tsx'
import { useYoungWords } from './young-words.tsx'

/** Second step: is it safe, is it true, and whose fault it is not. */
export function ThinkScreen({ session, young }: ScreenProps): JSX.Element {
  const { say } = useYoungWords()
  const choice = session.draft.value?.prompt?.choice ?? 'else'
  const answers = [
    ['safe', say(`young.think.safe.${choice}`)],
    ['true', say(`young.think.true.${choice}`)],
    ['fault', say('young.think.faultAnswer')],
  ] as const
  return (
    <YoungFrame
      session={session}
      title={say('young.step.think')}
      step="think"
      ways={<Ways young={young} back="stop" next="decide" />}
    >
      {answers.map(([question, answer]) => (
        <section key={question} class="card">
          <h2>{say(`young.think.${question}`)}</h2>
          <p>{answer}</p>
        </section>
      ))}
    </YoungFrame>
  )
}
