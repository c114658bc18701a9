import type { ComponentChildren, JSX } from 'preact'
import { sayWith } from '../core/language/say-with.ts'
import type { Draft } from '../core/report/draft.ts'
import { isLocalTime, readableTime, zonePlace } from '../core/report/local-time.ts'
import { AddressLine } from './AddressLine.tsx'
import type { ReportSession, SeenAs } from './report-session.ts'
import { useWords } from './words.tsx'

function Facts({ draft, seenAs }: { draft: Draft; seenAs: SeenAs | undefined }): JSX.Element {
  const words = useWords()
  const { say, tag } = words
  const { platform, account, seenAt } = draft.fields
  const kind = (platform === seenAs?.platform && seenAs.kind) || 'other'
  const facts = [
    platform && sayWith(words, `seen.kind.${kind}`, 'platform', platform),
    account && sayWith(words, 'seen.by', 'account', account),
    draft.page.live && say('seen.live'),
    isLocalTime(seenAt) &&
      say('seen.time', { time: `${readableTime(seenAt, tag, 'short')} (${zonePlace(draft.timeZone)})` }),
  ]
  return (
    <ul class="facts">
      {facts.filter(Boolean).map((fact) => (
        <li key={fact}>
          <bdi>{fact}</bdi>
        </li>
      ))}
    </ul>
  )
}

/** What is being reported, at a glance. The details fold out inside it. */
export function SeenCard({
  session,
  children,
}: {
  session: ReportSession
  children: ComponentChildren
}): JSX.Element {
  const { say } = useWords()
  const draft = session.draft.value
  const url = draft?.fields.address ?? ''
  return (
    <section class="card" aria-labelledby="seen-title">
      <h1 id="seen-title">{say('seen.title')}</h1>
      {draft === undefined ? (
        <p class="soft">{say('seen.reading')}</p>
      ) : url === '' ? (
        <p class="soft">{say('seen.noAddress')}</p>
      ) : (
        <AddressLine url={url} partsOf={session.partsOf.value} />
      )}
      {draft?.targets.map((target, index) => (
        <div key={index} class="target">
          <span class="small soft">{say(`target.${target.kind}`)}</span>
          {target.embedded ? (
            <p>{say('target.embedded')}</p>
          ) : target.kind === 'selection' ? (
            <p>
              <bdi>{target.text}</bdi>
            </p>
          ) : (
            <AddressLine url={target.text} partsOf={session.partsOf.value} />
          )}
        </div>
      ))}
      {draft && <Facts draft={draft} seenAs={session.seenAs.value} />}
      {draft?.page.credentialsRemoved && <p class="small soft">{say('seen.credentialsRemoved')}</p>}
      {children}
    </section>
  )
}
