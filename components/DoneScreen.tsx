import type { JSX } from 'preact'
import { CareCard } from './CareCard.tsx'
import { Fault } from './Fault.tsx'
import type { ReportSession } from './report-session.ts'
import { useWords } from './words.tsx'

/** The end: everything is wiped, and someone to talk to. */
export function DoneScreen({ session }: { session: ReportSession }): JSX.Element {
  const { say } = useWords()
  const isReported = session.phase.value === 'reported'
  const isWiped = session.fault.value !== 'wiping'
  return (
    <main class="screen">
      <Fault session={session} />
      <section class="card" aria-labelledby="done-title">
        <div class="said" role="status">
          <h1 id="done-title">{say(isReported ? 'done.title' : 'done.ended')}</h1>
          {isReported && isWiped && <p>{say('done.wiped')}</p>}
        </div>
        <button type="button" class="primary" onClick={session.close}>
          {say('done.close')}
        </button>
        <button type="button" class="ghost wide" onClick={session.startAnother}>
          {say('done.again')}
        </button>
      </section>
      <CareCard session={session} />
    </main>
  )
}
