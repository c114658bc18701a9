import type { ComponentChildren, JSX } from 'preact'
import type { ScreenProps } from './screen-props.ts'
import { useYoungWords } from './young-words.tsx'

/** The adult's report, with the way back for a young person who came to it by mistake or gets it back. */
export function AdultScreen({
  session,
  young,
  children,
}: ScreenProps & { children: ComponentChildren }): JSX.Element {
  const { say } = useYoungWords()
  return (
    <>
      {session.phase.value === 'report' && (
        <nav class="to-young">
          <button type="button" class="link" onClick={() => young.sayWho('young')}>
            {say('young.who.back')}
          </button>
        </nav>
      )}
      {children}
    </>
  )
}
