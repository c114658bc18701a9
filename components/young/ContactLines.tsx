import type { JSX } from 'preact'
import type { TrustedContact } from '../../core/settings/trusted-contacts.ts'
import { ContactWays } from '../ContactWays.tsx'
import { isolatedNumber } from '../isolated-number.ts'
import { useYoungWords } from './young-words.tsx'

type Props = { contact: TrustedContact; id: string; visit(url: string): void }

/** An adult the young person trusts: who, and one press to reach them. */
export function ContactLines({ contact, id, visit }: Props): JSX.Element {
  const { say } = useYoungWords()
  const { name, phone, because } = contact
  const added = because === 'policy' ? id : undefined
  return (
    <div class="contact">
      {name !== '' && (
        <p class="who">
          <bdi>{name}</bdi>
        </p>
      )}
      {added && (
        <p class="small soft" id={added}>
          {say('contacts.because.policy')}
        </p>
      )}
      {phone?.tel && (
        <a class="talk-call" href={phone.tel} aria-describedby={added}>
          {say('young.talk.call', { number: isolatedNumber(phone.number) })}
        </a>
      )}
      <ContactWays contact={contact} visit={visit} describedBy={added}>
        {say('young.talk.page')}
      </ContactWays>
    </div>
  )
}
