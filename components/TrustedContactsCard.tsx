import type { JSX } from 'preact'
import { contactPhones, type TrustedContact } from '../core/settings/trusted-contacts.ts'
import { ContactWays } from './ContactWays.tsx'
import { PhoneLinks } from './PhoneLinks.tsx'
import { useWords } from './words.tsx'

type Props = { contact: TrustedContact; id: string; visit(url: string): void }

function Contact({ contact, id, visit }: Props): JSX.Element {
  const { say } = useWords()
  const { name, because } = contact
  return (
    <div class="support">
      <p class="who">
        <bdi>{name}</bdi>
      </p>
      <p class="small soft" id={id}>
        {say(`contacts.because.${because}`)}
      </p>
      <PhoneLinks phones={contactPhones(contact)} describedBy={id} />
      <ContactWays contact={contact} visit={visit} describedBy={id}>
        <bdi dir="ltr">{contact.page}</bdi>
      </ContactWays>
    </div>
  )
}

/** Whom the person can turn to here: someone of their family, and the one whom their school or organisation names. */
export function TrustedContactsCard({
  contacts,
  visit,
}: {
  contacts: readonly TrustedContact[]
  visit(url: string): void
}): JSX.Element | null {
  const { say } = useWords()
  if (contacts.length === 0) return null
  return (
    <section class="card care" aria-labelledby="contacts-title">
      <h2 id="contacts-title">{say('contacts.title')}</h2>
      {contacts.map((contact, position) => (
        <Contact key={position} id={`contact-${position}`} contact={contact} visit={visit} />
      ))}
    </section>
  )
}
