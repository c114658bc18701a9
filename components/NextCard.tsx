import type { JSX } from 'preact'
import type { Service } from '../core/routing/index.ts'
import type { ReportSession } from './report-session.ts'
import { useWords } from './words.tsx'

/** How soon this service looks at a report, and whether one hears from it, as it says itself. */
function Answers({ service: { name, answers } }: { service: Service }): JSX.Element {
  const { say } = useWords()
  const { within, feedback } = answers ?? {}
  return (
    <>
      {within && <p>{say(`next.within.${within.unit}`, { name, count: within.count })}</p>}
      {feedback && <p>{say(`next.feedback.${feedback}`, { name })}</p>}
    </>
  )
}

/** What the kind of service does with a report, and what is known of this one. */
export function NextCard({ session }: { session: ReportSession }): JSX.Element {
  const { say } = useWords()
  const service = session.openedService.value
  const kind = service?.kind
  const next = kind === 'police' || kind === 'helpline' ? kind : 'hotline'
  return (
    <section class="card next-card" aria-labelledby="next-title">
      <h2 id="next-title">{say('next.title')}</h2>
      <p>{say(`next.${next}`)}</p>
      {service && <Answers service={service} />}
      {next === 'hotline' && <p class="small soft">{say('next.once')}</p>}
    </section>
  )
}
