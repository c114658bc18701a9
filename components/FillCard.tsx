import type { JSX } from 'preact'
import type { LeftReason } from '../core/handoff/form-description.ts'
import type { FillState, ReportSession } from './report-session.ts'
import { useWords } from './words.tsx'

/** Why fields were left alone, each reason once, with how many. */
function Left({ left }: { left: readonly LeftReason[] }): JSX.Element | null {
  const { say } = useWords()
  const counts = Map.groupBy(left, (because) => because)
  if (counts.size === 0) return null
  return (
    <ul class="promise small">
      {[...counts].map(([because, all]) => (
        <li key={because}>{say(`fill.left.${because}`, { count: all.length })}</li>
      ))}
    </ul>
  )
}

function Outcome({ session, fill }: { session: ReportSession; fill: FillState }): JSX.Element | null {
  const { say } = useWords()
  switch (fill.step) {
    case 'hidden':
    case 'ready':
    case 'working':
      return null
    case 'loading':
    case 'unseen':
      return <p class="small">{say(`fill.${fill.step}`)}</p>
    case 'refused':
      return <p class="small">{say(`fill.refused.${fill.because}`)}</p>
    case 'failed':
      return <p>{say('fill.failed')}</p>
    case 'undone':
      return <p>{say('fill.undone')}</p>
    case 'filled':
      return (
        <>
          <p>
            <b>{say('fill.filled', { count: fill.filled.length })}</b>
          </p>
          <Left left={fill.left} />
          {fill.filled.length > 0 && (
            <button type="button" class="ghost" onClick={session.undoFill}>
              {say('fill.undo')}
            </button>
          )}
        </>
      )
  }
}

/** Fills the form in front of the person on their press; sending it stays theirs. Says what it left and why. */
export function FillCard({ session }: { session: ReportSession }): JSX.Element | null {
  const { say } = useWords()
  const fill = session.fill.value
  if (fill.step === 'hidden') return null
  const canFill = fill.step === 'ready' || fill.step === 'working' || fill.step === 'undone'
  return (
    <section class="card fill-card" aria-labelledby="fill-title">
      <h2 id="fill-title">{say('fill.title')}</h2>
      {canFill && (
        <>
          <p class="small soft">{say('fill.hint')}</p>
          <button type="button" class="primary" disabled={fill.step === 'working'} onClick={session.fillForm}>
            {say('fill.button')}
          </button>
        </>
      )}
      <div role="status">
        <Outcome session={session} fill={fill} />
      </div>
    </section>
  )
}
