import type { JSX } from 'preact'
import { LinkButton } from './LinkButton.tsx'
import { OutLink } from './OutLink.tsx'
import { PhoneLinks } from './PhoneLinks.tsx'
import type { ReportSession } from './report-session.ts'
import { useWords } from './words.tsx'

/** Looking after oneself: who to talk to, in the person's own country first. */
export function CareCard({ session }: { session: ReportSession }): JSX.Element {
  const { say } = useWords()
  const { support = [], country } = session.route.value ?? {}
  const [first, second] = support
  return (
    <section class="card care" aria-labelledby="care-title">
      <h2 id="care-title">{say('care.title')}</h2>
      <p>{say(first && country ? 'care.text' : 'care.textNone')}</p>
      {[first, second].map(
        (service) =>
          service && (
            <div key={service.id} class="support">
              <p class="who">
                <bdi>{service.name}</bdi>
              </p>
              <PhoneLinks phones={service.phones} />
              {service.phones.length === 0 && service.homepage && (
                <OutLink url={service.homepage} visit={session.visit}>
                  <bdi dir="ltr">{service.homepage}</bdi>
                </OutLink>
              )}
            </div>
          ),
      )}
      <LinkButton follow={session.openGuides}>{say('care.guides')}</LinkButton>
    </section>
  )
}
