import type { JSX } from 'preact'
import { oneAfterOther } from '../core/language/one-after-other.ts'
import type { ShippedPhone } from '../directory/shipped.ts'
import { isolatedNumber } from './isolated-number.ts'
import { phoneFacts } from './phone-facts.ts'
import { useWords } from './words.tsx'

/**
 * A number for text or WhatsApp messages alone is shown, and never offered for a call that nobody takes; nor is one that
 * stands there to be read, in practice.
 */
export function isForCalls({ uses = [], toRead }: ShippedPhone): boolean {
  return !toRead && !uses.includes('whatsapp') && !uses.includes('sms-only')
}

type PhoneProps = { phone: ShippedPhone; describedBy: string | undefined }

function Phone({ phone, describedBy }: PhoneProps): JSX.Element {
  const words = useWords()
  const { say } = words
  const about = phoneFacts(phone, new Date(), words)
  return (
    <li class="phone">
      {isForCalls(phone) ? (
        <a
          class="phone-link"
          href={phone.tel}
          aria-label={say('phone.call', { number: phone.number })}
          aria-describedby={describedBy}
        >
          <bdi dir="ltr">{phone.number}</bdi>
        </a>
      ) : (
        <bdi class="phone-link" dir="ltr">
          {phone.number}
        </bdi>
      )}
      {phone.sms && !phone.toRead && (
        <a class="link" href={phone.sms} aria-describedby={describedBy}>
          {say('phone.text', { number: isolatedNumber(phone.number) })}
        </a>
      )}
      {about.length > 0 && <span class="soft small">{oneAfterOther(about, words)}</span>}
    </li>
  )
}

type Props = {
  phones: readonly ShippedPhone[]
  /** The id of what else is to be known of whom the numbers reach, such as that an organisation added them. */
  describedBy?: string | undefined
}

/** A service's numbers as links, each as printed for callers inside the country. */
export function PhoneLinks({ phones, describedBy }: Props): JSX.Element | null {
  if (phones.length === 0) return null
  return (
    <ul class="phones">
      {phones.map((phone) => (
        <Phone key={phone.number} phone={phone} describedBy={describedBy} />
      ))}
    </ul>
  )
}
