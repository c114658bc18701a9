import type { JSX } from 'preact'
import type { GuideId } from '../../core/guides/guide.ts'
import { guides } from '../../core/guides/guides.ts'
import { GuideBlock } from './GuideBlock.tsx'
import { GuideContents } from './GuideContents.tsx'
import { useGuideWords } from './guide-words.ts'
import type { GuidesSession } from './guides-session.ts'
import { PageHead } from './PageHead.tsx'
import { TalkCard } from './TalkCard.tsx'

type Props = { session: GuidesSession; guide: GuideId }

/** What one audience can read: its topics to choose from, and all of them when it is printed. */
export function GuidePage({ session, guide }: Props): JSX.Element {
  const { say } = useGuideWords()
  return (
    <main class="screen guide-screen" data-guide={guide}>
      <PageHead title={say(`guides.${guide}.title`)} intro={say(`guides.${guide}.intro`)} />
      <GuideContents guide={guide} />
      <div class="on-paper">
        {guides[guide].topics.map(({ id, title, blocks }) => (
          <section key={id} class="topic">
            <h2>{say(title)}</h2>
            {blocks.map((block, at) => (
              <GuideBlock key={at} block={block} visit={session.visit} />
            ))}
          </section>
        ))}
      </div>
      <TalkCard session={session} />
      {!session.isPanel && (
        <button type="button" class="ghost" onClick={() => print()}>
          {say('guides.print')}
        </button>
      )}
    </main>
  )
}
