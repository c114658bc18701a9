import type { JSX } from 'preact'
import { OutLink } from '../OutLink.tsx'
import type { ReportSession } from '../report-session.ts'
import { useYoungWords } from './young-words.tsx'

/** The app's own report, where the address tells which app it is. */
export function PlatformReport({ session }: { session: ReportSession }): JSX.Element {
  const { say } = useYoungWords()
  const { platform, reportUrl } = session.seenAs.value ?? {}
  return (
    <>
      <p>{say('young.act.report.app')}</p>
      {platform && reportUrl && (
        <OutLink url={reportUrl} visit={session.visit}>
          {say('young.act.report.platform', { platform })}
        </OutLink>
      )}
    </>
  )
}
