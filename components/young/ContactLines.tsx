import type { JSX } from 'preact'
import type { TrustedContact } from '../../core/settings/trusted-contacts.ts'
import { isolatedNumber } from '../isolated-number.ts'
import { OutLink } from '../OutLink.tsx'
import { useYoungWords } from './young-words.tsx'

type Props = { contact: TrustedContact; visit(url: string): void }

/** An adult the young person trusts: who, and one press to reach them. */
export function ContactLines({ contact, visit }: Props): JSX.Element {
  const { say } = useYoungWords()
  const { name, phone, email, page } = contact
  return (
    <div class="contact">
      {name !== '' && (
        <p class="who">
          <bdi>{name}</bdi>
        </p>
      )}
      {phone?.tel && (
        <a class="talk-call" href={phone.tel}>
          {say('young.talk.call', { number: isolatedNumber(phone.number) })}
        </a>
      )}
      {phone && phone.tel === undefined && (
        <p>
          <bdi>{phone.number}</bdi>
        </p>
      )}
      {email && (
        <a class="link" href={`mailto:${encodeURI(email)}`}>
          {say('phone.email', { address: email })}
        </a>
      )}
      {page && (
        <OutLink url={page} visit={visit}>
          {say('young.talk.page')}
        </OutLink>
      )}
    </div>
  )
}
