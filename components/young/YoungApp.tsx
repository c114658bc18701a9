import './young.css'
import type { ComponentChildren, JSX } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { whoLooks } from '../../core/report/who-looks.ts'
import type { ReportSession } from '../report-session.ts'
import { ActScreen } from './ActScreen.tsx'
import { AdultScreen } from './AdultScreen.tsx'
import { DecideScreen } from './DecideScreen.tsx'
import { QuestionScreen } from './QuestionScreen.tsx'
import { ShortReportScreen } from './ShortReportScreen.tsx'
import { ShowScreen } from './ShowScreen.tsx'
import { StopScreen } from './StopScreen.tsx'
import { screenOf, type YoungScreen } from './screen-of.ts'
import { ThinkScreen } from './ThinkScreen.tsx'
import { useHeadingFocus } from './use-heading-focus.ts'
import { WhoScreen } from './WhoScreen.tsx'
import { YoungDoneScreen } from './YoungDoneScreen.tsx'
import { YoungOpenedScreen } from './YoungOpenedScreen.tsx'
import { YoungUnderWayScreen } from './YoungUnderWayScreen.tsx'
import type { YoungSession } from './young-session.ts'
import { YoungWordsProvider } from './young-words.tsx'

type Props = { session: ReportSession; young: YoungSession; children: ComponentChildren }

function Screen({ screen, session, young, children }: Props & { screen: YoungScreen }): JSX.Element {
  const props = { session, young }
  switch (screen) {
    case 'adult':
      return <AdultScreen {...props}>{children}</AdultScreen>
    case 'who':
      return <WhoScreen {...props} />
    case 'question':
      return <QuestionScreen {...props} />
    case 'stop':
      return <StopScreen {...props} />
    case 'think':
      return <ThinkScreen {...props} />
    case 'decide':
      return <DecideScreen {...props} />
    case 'act':
      return <ActScreen {...props} />
    case 'report':
      return <ShortReportScreen {...props} />
    case 'show':
      return <ShowScreen {...props} />
    case 'under-way':
      return <YoungUnderWayScreen {...props} />
    case 'opened':
      return <YoungOpenedScreen {...props} />
    case 'reported':
    case 'ended':
      return <YoungDoneScreen {...props} />
  }
}

/** The young person's screens, and around the adult's the way back to them. */
export function YoungApp({ session, young, children }: Props): JSX.Element {
  const before = useRef<ReturnType<typeof whoLooks>>(undefined)
  const screen = screenOf(session, before.current)
  const draft = session.draft.value
  useEffect(() => {
    if (draft) before.current = whoLooks(session.audience.value, draft)
  })
  useHeadingFocus(screen)
  return (
    <YoungWordsProvider value={young.words.value}>
      <Screen screen={screen} session={session} young={young}>
        {children}
      </Screen>
    </YoungWordsProvider>
  )
}
