import type { JSX } from 'preact'
import { guideIds } from '../../core/guides/guide.ts'
import { useGuideWords } from './guide-words.ts'
import type { GuidesSession } from './guides-session.ts'
import { OnwardLinks } from './OnwardLinks.tsx'
import { PlaceLink } from './PlaceLink.tsx'

type Door = { to: string; title: string; summary: string }

function Doors({ doors }: { doors: readonly Door[] }): JSX.Element {
  return (
    <ul class="doors">
      {doors.map(({ to, title, summary }) => (
        <li key={to} class="card door">
          <h3>
            <PlaceLink to={to}>{title}</PlaceLink>
          </h3>
          <p>{summary}</p>
        </li>
      ))}
    </ul>
  )
}

/** The first page: the guides, what can be used and shared, and who else helps. */
export function StartPage({ session }: { session: GuidesSession }): JSX.Element {
  const { say } = useGuideWords()
  const door = (to: 'families' | 'young' | 'educators'): Door => ({
    to,
    title: say(`guides.${to}.title`),
    summary: say(`guides.${to}.summary`),
  })
  const usable = session.isPanel ? (['platforms'] as const) : (['share', 'platforms'] as const)
  return (
    <main class="screen start-screen">
      <div class="page-head">
        <h1 tabIndex={-1}>{say('guides.title')}</h1>
        <p class="lead">{say('guides.intro')}</p>
      </div>
      <section aria-labelledby="read-title">
        <h2 id="read-title">{say('guides.read')}</h2>
        <Doors doors={guideIds.map(door)} />
      </section>
      <section aria-labelledby="use-title">
        <h2 id="use-title">{say('guides.use')}</h2>
        <Doors
          doors={usable.map((to) => ({
            to,
            title: say(`${to}.title`),
            summary: say(`${to}.summary`),
          }))}
        />
      </section>
      <OnwardLinks visit={session.visit} />
    </main>
  )
}
