import type { JSX } from 'preact'
import { useGuideWords } from './guide-words.ts'
import { PlaceLink } from './PlaceLink.tsx'

type Props = {
  title: string
  intro?: string
  /** Where the way back leads, when not to the first page. */
  back?: { to: string; title: string }
}

/** What stands on top of every page but the first: the way back, what it is called and what it is for. */
export function PageHead({ title, intro, back }: Props): JSX.Element {
  const { say } = useGuideWords()
  return (
    <div class="page-head">
      <PlaceLink to={back?.to ?? 'start'}>{back?.title ?? say('guides.all')}</PlaceLink>
      {/* Takes the focus when its page is opened. */}
      <h1 tabIndex={-1}>{title}</h1>
      {intro !== undefined && <p class="lead">{intro}</p>}
    </div>
  )
}
