import type { JSX } from 'preact'
import type { Service } from '../core/routing/index.ts'
import { PhoneLinks } from './PhoneLinks.tsx'
import { useWords } from './words.tsx'

/** Looking after oneself: who to talk to, in the person's own country first. */
export function CareCard({
  support,
  country,
}: {
  support: readonly Service[]
  country: string | undefined
}): JSX.Element {
  const { say } = useWords()
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
                <a class="link" href={service.homepage} target="_blank" rel="noopener noreferrer">
                  <bdi dir="ltr">{service.homepage}</bdi>
                </a>
              )}
            </div>
          ),
      )}
    </section>
  )
}
