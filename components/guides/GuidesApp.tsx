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
import { PlatformsPage } from './PlatformsPage.tsx'
import { SharePage } from './SharePage.tsx'
import { StartPage } from './StartPage.tsx'

function Page({ session, at }: { session: GuidesSession; at: GuidePlace }): JSX.Element {
  switch (at.page) {
    case 'start':
      return <StartPage session={session} />
    case 'platforms':
      return <PlatformsPage session={session} />
    case 'share':
      return <SharePage session={session} />
    case 'guide':
      return <GuidePage key={at.guide} session={session} guide={at.guide} />
    default:
      return at satisfies never
  }
}

/** Brings the heading of where an address leads into view and gives it the focus, as a browser does with a page of its own. */
function useHeading(at: GuidePlace): void {
  const isFirst = useRef(true)
  useEffect(() => {
    const topic = at.page === 'guide' ? at.topic : undefined
    const heading = topic === undefined ? document.querySelector('h1') : document.getElementById(topic)
    if (isFirst.current && topic === undefined) {
      isFirst.current = false
      return
    }
    isFirst.current = false
    heading?.focus({ preventScroll: true })
    if (topic === undefined) scrollTo(0, 0)
    else heading?.scrollIntoView()
  }, [at])
}

/** The guides, the settings of platforms, and what can be shared, on one page that its address leads through. */
export function GuidesApp({ session }: { session: GuidesSession }): JSX.Element {
  useThreeShifts(session.leave)
  const at = session.at.value
  useHeading(at)
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
        <Page session={session} at={at} />
      </GuideWordsProvider>
    </WordsProvider>
  )
}
