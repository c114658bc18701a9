import type { ComponentChildren, JSX } from 'preact'
import { countryName } from '../core/language/names.ts'
import { readableMonth } from '../core/report/local-time.ts'
import { checkedWords } from '../core/routing/checked-words.ts'
import type { Service } from '../core/routing/index.ts'
import { PhoneLinks } from './PhoneLinks.tsx'
import { useWords } from './words.tsx'

type Props = { service: Service; country: string; children?: ComponentChildren }

/** The id of the sentence that a policy added a service, by which whatever leads there is described; others need none. */
export const addedId = ({ id, because }: Service): string | undefined =>
  because === 'added-by-policy' ? `added-${id}` : undefined

/** A service: its name, why it is offered, and how to reach it by phone. */
export function ServiceCard({ service, country, children }: Props): JSX.Element {
  const { say, tag } = useWords()
  const { name, localName, because, via } = service
  const checked = checkedWords(service.checkedOn, new Date())
  const reason = say(`route.because.${because}`, {
    country: countryName(country, tag),
    via: via === undefined ? '' : countryName(via, tag),
    place: service.partOfCountry ?? '',
  })
  return (
    <>
      <p class="who">
        <bdi>{name}</bdi>
        {localName && localName !== name && (
          <>
            {' '}
            <bdi class="soft">{localName}</bdi>
          </>
        )}
      </p>
      <p class="small soft" id={addedId(service)}>
        {reason} {service.anonymous === true && say('goes.anonymous')}{' '}
        {service.publicOnly === true && say('goes.publicOnly')}
      </p>
      {checked && (
        <p class={checked.isOld ? 'small' : 'small soft'}>
          {say(checked.isOld ? 'goes.checkedOld' : 'goes.checked', {
            date: readableMonth(checked.month, tag),
          })}
        </p>
      )}
      <PhoneLinks phones={service.phones} describedBy={addedId(service)} />
      {children}
    </>
  )
}
