import type { JSX } from 'preact'
import type { GuideId } from '../../core/guides/guide.ts'
import { guides } from '../../core/guides/guides.ts'
import { GuideBlock } from './GuideBlock.tsx'
import { GuideContents } from './GuideContents.tsx'
import { useGuideWords } from './guide-words.ts'
import type { GuidesSession } from './guides-session.ts'
import { PageHead } from './PageHead.tsx'
import { PlaceLink } from './PlaceLink.tsx'
import { TalkCard } from './TalkCard.tsx'

type Props = { session: GuidesSession; guide: GuideId; id: string }

/** One topic by itself, someone to talk to, and the way to the next. */
export function TopicPage({ session, guide, id }: Props): JSX.Element | null {
  const { say } = useGuideWords()
  const { topics } = guides[guide]
  const at = topics.findIndex((topic) => topic.id === id)
  const topic = topics[at]
  const next = topics[at + 1]
  if (topic === undefined) return null
  return (
    <main class="screen topic-screen" data-guide={guide}>
      <PageHead title={say(topic.title)} back={{ to: guide, title: say(`guides.${guide}.title`) }} />
      <div class="reading">
        <article class="card topic">
          {topic.blocks.map((block, index) => (
            <GuideBlock key={index} block={block} visit={session.visit} />
          ))}
        </article>
        {next && (
          <PlaceLink class="link next-topic" to={`${guide}/${next.id}`}>
            {say('guides.next', { title: say(next.title) })}
          </PlaceLink>
        )}
        <TalkCard session={session} />
      </div>
      <GuideContents guide={guide} topic={id} />
    </main>
  )
}
