import type { JSX } from 'preact'
import { FillOutcome } from './FillOutcome.tsx'
import type { ReportSession } from './report-session.ts'
import { useWords } from './words.tsx'

/** Fills the form in front of the person on their press; sending it stays theirs. Says what it left and why. */
export function FillCard({ session }: { session: ReportSession }): JSX.Element | null {
  const { say } = useWords()
  const fill = session.fill.value
  if (fill.step === 'hidden') return null
  const canFill = fill.step === 'ready' || fill.step === 'working' || fill.step === 'undone'
  const isSending = fill.step === 'ready' && fill.sends
  return (
    <section class="card fill-card" aria-labelledby="fill-title">
      <h2 id="fill-title">{say('fill.title')}</h2>
      {canFill && (
        <>
          <p class="small soft">{say('fill.hint')}</p>
          {isSending ? <p>{say('fill.keeps')}</p> : <p class="small soft">{say('fill.mayKeep')}</p>}
          <button type="button" class="primary" disabled={fill.step === 'working'} onClick={session.fillForm}>
            {say('fill.button')}
          </button>
        </>
      )}
      <div role="status">
        <FillOutcome session={session} fill={fill} />
      </div>
    </section>
  )
}
