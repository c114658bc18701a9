import type { JSX } from 'preact'
import { OutLink } from '../OutLink.tsx'
import { PhoneLinks } from '../PhoneLinks.tsx'
import { useGuideWords } from './guide-words.ts'
import type { GuidesSession } from './guides-session.ts'

/** Someone to talk to, in the reader's country: under every guide, since reading may not be enough. */
export function TalkCard({ session }: { session: GuidesSession }): JSX.Element | null {
  const { say } = useGuideWords()
  const [service] = session.route.value?.support ?? []
  if (service === undefined) return null
  const page = service.phones.length === 0 ? (service.homepage ?? service.reportUrl) : undefined
  return (
    <section class="card talk" aria-labelledby="talk-title">
      <h2 id="talk-title">{say('poster.talk')}</h2>
      <p class="who">
        <bdi>{service.name}</bdi>
      </p>
      <PhoneLinks phones={service.phones} />
      {page && (
        <OutLink url={page} visit={session.visit}>
          <bdi dir="ltr">{page}</bdi>
        </OutLink>
      )}
    </section>
  )
}
