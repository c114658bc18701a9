import type { ComponentChildren, JSX } from 'preact'
import { whoLooks } from '../core/report/who-looks.ts'
import { DoneScreen } from './DoneScreen.tsx'
import type { GuidesSession } from './guides/guides-session.ts'
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

type PromptedProps = { session: ReportSession; children: ComponentChildren }

/** In a browser that a young person uses, their screens, or the adult's once an adult has said that they look. */
function Prompted({ session, children }: PromptedProps): JSX.Element | null {
  const young = session.young.value
  const loaded = useLoaded(() => import('./young/YoungApp.tsx'))
  return loaded && young ? (
    <loaded.YoungApp session={session} young={young}>
      {children}
    </loaded.YoungApp>
  ) : null
}

/** A report on any surface, or the guides where they are read in its place. */
export function ReportApp({ session }: { session: ReportSession }): JSX.Element {
  useThreeShifts(session.leave)
  const guides = session.guides.value
  return guides ? <Guides session={guides} /> : <Report session={session} />
}

function Guides({ session }: { session: GuidesSession }): JSX.Element | null {
  const loaded = useLoaded(() => import('./guides/PanelGuides.tsx'))
  return loaded ? <loaded.PanelGuides session={session} /> : null
}

/** Danger first, then the screen of the moment. */
function Report({ session }: { session: ReportSession }): JSX.Element {
  const isAdult = whoLooks(session.audience.value, session.draft.value) === 'adult'
  const young = isAdult ? undefined : session.young.value?.words.value
  return (
    <WordsProvider value={session.words.value}>
      <SurfaceHeader
        languages={session.languages}
        chooseLanguage={session.chooseLanguage}
        leave={session.leave}
        leaveHint={young?.say('young.leave.hint')}
      />
      <UrgentStrip emergency={session.emergency.value} question={young?.say('young.danger')} />
      {session.audience.value === 'adult' ? (
        <Screen session={session} />
      ) : (
        <Prompted session={session}>
          <Screen session={session} />
        </Prompted>
      )}
    </WordsProvider>
  )
}
