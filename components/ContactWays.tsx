import type { ComponentChildren, JSX } from 'preact'
import type { TrustedContact } from '../core/settings/trusted-contacts.ts'
import { OutLink } from './OutLink.tsx'
import { useWords } from './words.tsx'

type Props = {
  contact: TrustedContact
  visit(url: string): void
  /** What the link to the contact's page says. */
  children: ComponentChildren
  /** The id of who named the contact. */
  describedBy?: string | undefined
}

/** How else to reach a trusted contact: a number that cannot be dialled, to be read; an e-mail; a page. */
export function ContactWays({ contact, visit, children, describedBy }: Props): JSX.Element {
  const { say } = useWords()
  const { phone, email, page } = contact
  return (
    <>
      {phone && phone.tel === undefined && (
        <p>
          <bdi>{phone.number}</bdi>
        </p>
      )}
      {email && (
        <a class="link" href={`mailto:${encodeURI(email)}`} aria-describedby={describedBy}>
          {say('phone.email', { address: email })}
        </a>
      )}
      {page && (
        <OutLink url={page} visit={visit} describedBy={describedBy}>
          {children}
        </OutLink>
      )}
    </>
  )
}
