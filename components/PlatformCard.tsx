import type { JSX } from 'preact'
import { OutLink } from './OutLink.tsx'
import type { ReportSession } from './report-session.ts'
import { useWords } from './words.tsx'

/** The platform's own report, once, after the hotline: the company can act on the account sooner than the police. */
export function PlatformCard({ session }: { session: ReportSession }): JSX.Element | null {
  const { say } = useWords()
  const seenAs = session.seenAs.value
  if (seenAs?.reportUrl === undefined && !seenAs?.reportInPlace) return null
  const { platform, reportUrl } = seenAs
  return (
    <section class="card platform-card" aria-labelledby="platform-title">
      <h2 id="platform-title">{say('platform.title', { platform })}</h2>
      <p>{say('platform.text')}</p>
      {reportUrl === undefined ? (
        <p class="small soft">{say('platform.inPlace', { platform })}</p>
      ) : (
        <OutLink url={reportUrl} visit={session.visit}>
          {say('platform.open', { platform })}
        </OutLink>
      )}
    </section>
  )
}
