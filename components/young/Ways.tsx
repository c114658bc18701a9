import type { JSX } from 'preact'
import type { YoungPlace } from '../../core/report/prompt.ts'
import type { YoungSession } from './young-session.ts'
import { useYoungWords } from './young-words.tsx'

type Props = { young: YoungSession; back: YoungPlace; next?: YoungPlace }

/** Back, and on where there is one next. */
export function Ways({ young, back, next }: Props): JSX.Element {
  const { say } = useYoungWords()
  return (
    <>
      <button type="button" class="ghost" onClick={() => young.goTo(back)}>
        {say('young.back')}
      </button>
      {next && (
        <button type="button" class="primary" onClick={() => young.goTo(next)}>
          {say('young.next')}
        </button>
      )}
    </>
  )
}
