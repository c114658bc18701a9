import type { JSX } from 'preact'
import type { PracticeSession } from '../practice-session.ts'
import { ReportApp } from '../ReportApp.tsx'
import { PractiseAs } from './PractiseAs.tsx'

/** The report's own screens below a banner that stays in sight: what is done here is practice, and can be left at any time. */
export function PracticeApp({ session }: { session: PracticeSession }): JSX.Element {
  const { say } = session.words.value
  return (
    <>
      <aside class="practice-banner" aria-label={say('practice.label')}>
        <p>
          <b>{say('practice.title')}</b> {say('practice.promise')}
        </p>
        <button type="button" class="ghost" onClick={session.close}>
          {say('practice.leave')}
        </button>
      </aside>
      <PractiseAs session={session} />
      <ReportApp session={session} />
    </>
  )
}
