import type { JSX } from 'preact'
import { DoneScreen } from './DoneScreen.tsx'
import { ReportScreen } from './ReportScreen.tsx'
import type { ReportSession } from './report-session.ts'
import { SurfaceHeader } from './SurfaceHeader.tsx'
import { UnderWayScreen } from './UnderWayScreen.tsx'
import { UrgentStrip } from './UrgentStrip.tsx'
import { useLoaded } from './use-loaded.ts'
import { useThreeShifts } from './use-three-shifts.ts'
import { WordsProvider } from './words.tsx'

/** Comes by itself: codes, files and forms are only for after the hand-off. */
function Opened({ session }: { session: ReportSession }): JSX.Element | null {
  const loaded = useLoaded(() => import('./OpenedScreen.tsx'))
  return loaded ? <loaded.OpenedScreen session={session} /> : null
}

function Screen({ session }: { session: ReportSession }): JSX.Element {
  const phase = session.phase.value
  switch (phase) {
    case 'under-way':
      return <UnderWayScreen session={session} />
    case 'report':
      return <ReportScreen session={session} />
    case 'opened':
      return <Opened session={session} />
    case 'reported':
    case 'ended':
      return <DoneScreen session={session} />
  }
}

/** A report on any surface: danger first, then the screen of the moment. */
export function ReportApp({ session }: { session: ReportSession }): JSX.Element {
  useThreeShifts(session.leave)
  return (
    <WordsProvider value={session.words.value}>
      <SurfaceHeader
        languages={session.languages}
        chooseLanguage={session.chooseLanguage}
        leave={session.leave}
      />
      <UrgentStrip emergency={session.emergency.value} />
      <Screen session={session} />
    </WordsProvider>
  )
}
