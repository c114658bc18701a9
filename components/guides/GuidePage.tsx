import type { JSX } from 'preact'
import type { GuideId, Topic } from '../../core/guides/guide.ts'
import { guides } from '../../core/guides/guides.ts'
import { GuideBlock } from './GuideBlock.tsx'
import { useGuideWords } from './guide-words.ts'
import type { GuidesSession } from './guides-session.ts'
import { PageHead } from './PageHead.tsx'
import { TalkCard } from './TalkCard.tsx'

function Contents({ guide, topics }: { guide: GuideId; topics: readonly Topic[] }): JSX.Element {
  const { say } = useGuideWords()
  return (
    <nav class="contents" aria-labelledby="contents-title">
      <h2 id="contents-title">{say('guides.contents')}</h2>
      <ul>
        {topics.map(({ id, title }) => (
          <li key={id}>
            <a class="link" href={`#${guide}/${id}`}>
              {say(title)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

type Props = { session: GuidesSession; guide: GuideId }

/** What one audience reads, topic by topic, on one page that can be printed. */
export function GuidePage({ session, guide }: Props): JSX.Element {
  const { say } = useGuideWords()
  const { topics } = guides[guide]
  return (
    <main class="screen guide-screen" data-guide={guide}>
      <PageHead title={say(`guides.${guide}.title`)} intro={say(`guides.${guide}.intro`)} />
      <Contents guide={guide} topics={topics} />
      <div class="topics">
        {topics.map(({ id, title, blocks }) => (
          <section key={id} class="card topic" aria-labelledby={id}>
            {/* Takes the focus when its address is opened. */}
            <h2 id={id} tabIndex={-1}>
              {say(title)}
            </h2>
            {blocks.map((block, at) => (
              <GuideBlock key={at} block={block} visit={session.visit} />
            ))}
          </section>
        ))}
        <TalkCard session={session} />
        <button type="button" class="ghost" onClick={() => print()}>
          {say('guides.print')}
        </button>
      </div>
    </main>
  )
}
