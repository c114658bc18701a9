import type { JSX } from 'preact'
import type { GuideId } from '../../core/guides/guide.ts'
import { guides } from '../../core/guides/guides.ts'
import { useGuideWords } from './guide-words.ts'
import { PlaceLink } from './PlaceLink.tsx'

type Props = { guide: GuideId; topic?: string }

/** The topics of a guide, as links; the one that is open is marked as such. */
export function GuideContents({ guide, topic }: Props): JSX.Element {
  const { say } = useGuideWords()
  return (
    <nav class="contents" aria-labelledby="contents-title">
      <h2 id="contents-title">{say('guides.contents')}</h2>
      <ul>
        {guides[guide].topics.map(({ id, title }) => (
          <li key={id}>
            <PlaceLink to={`${guide}/${id}`} isHere={id === topic}>
              {say(title)}
            </PlaceLink>
          </li>
        ))}
      </ul>
    </nav>
  )
}
