import type { JSX } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import type { GuidePlace } from '../../core/guides/guide-place.ts'
import { SurfaceHeader } from '../SurfaceHeader.tsx'
import { UrgentStrip } from '../UrgentStrip.tsx'
import { useThreeShifts } from '../use-three-shifts.ts'
import { WordsProvider } from '../words.tsx'
import { GuidePage } from './GuidePage.tsx'
import { GuideWordsProvider } from './guide-words.ts'
import type { GuidesSession } from './guides-session.ts'
import { GoProvider } from './PlaceLink.tsx'
import { PlatformsPage } from './PlatformsPage.tsx'
import { SharePage } from './SharePage.tsx'
import { StartPage } from './StartPage.tsx'
import { TopicPage } from './TopicPage.tsx'

function Page({ session, at }: { session: GuidesSession; at: GuidePlace }): JSX.Element {
  switch (at.page) {
    case 'start':
      return <StartPage session={session} />
    case 'platforms':
      return <PlatformsPage session={session} />
    case 'share':
      return <SharePage session={session} />
    case 'guide':
      return at.topic === undefined ? (
        <GuidePage session={session} guide={at.guide} />
      ) : (
        <TopicPage session={session} guide={at.guide} id={at.topic} />
      )
    default:
      return at satisfies never
  }
}

/** Gives the heading of a page that a link led to the focus, as a browser does with a page of its own; of the first one in a panel only, where a link led to it as well. */
function useHeading(at: GuidePlace, isPanel: boolean): void {
  const isFirst = useRef(!isPanel)
  useEffect(() => {
    if (!isFirst.current) {
      document.querySelector('h1')?.focus({ preventScroll: true })
      scrollTo(0, 0)
    }
    isFirst.current = false
  }, [at])
}

/** The guides, the settings of platforms, and what can be shared, on one page whose address never changes. */
export function GuidesApp({ session }: { session: GuidesSession }): JSX.Element {
  useThreeShifts(session.leave)
  const at = session.at.value
  useHeading(at, session.isPanel)
  const words = session.words.value
  return (
    <WordsProvider value={words}>
      <GuideWordsProvider value={words}>
        <SurfaceHeader
          languages={session.languages}
          chooseLanguage={session.chooseLanguage}
          leave={session.leave}
        />
        <UrgentStrip emergency={session.emergency.value} />
        {session.isPanel && (
          <nav class="back-to-report">
            <button type="button" class="ghost wide" onClick={session.close}>
              {session.words.value.say('guides.backToReport')}
            </button>
          </nav>
        )}
        <GoProvider value={session.go}>
          <Page session={session} at={at} />
        </GoProvider>
      </GuideWordsProvider>
    </WordsProvider>
  )
}
