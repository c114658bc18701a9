import type { JSX } from 'preact'
import type { Service } from '../core/routing/index.ts'
import type { ShippedPhone } from '../directory/shipped.ts'
import { isolatedNumber } from './isolated-number.ts'
import { isForCalls } from './PhoneLinks.tsx'
import { useWords } from './words.tsx'

/** The police, who come to a child; not by a number that the country is giving up while it has a newer one. */
function urgentPhone(phones: readonly ShippedPhone[]): ShippedPhone | undefined {
  const current = phones.filter((phone) => isForCalls(phone) && !phone.uses?.includes('older'))
  return current.find(({ uses }) => uses?.includes('police')) ?? current[0] ?? phones[0]
}

/** The emergency number of the country the person is in, always one action away. */
export function UrgentStrip({ emergency }: { emergency: readonly Service[] | undefined }): JSX.Element {
  const { say } = useWords()
  const phone = urgentPhone((emergency ?? []).flatMap((service) => service.phones))
  const isKnown = emergency !== undefined && phone !== undefined
  return (
    <aside class="urgent" aria-label={say('urgent.label')}>
      <span>{say('urgent.question')}</span>
      {isKnown ? (
        <a class="urgent-call" href={phone.tel}>
          {say('urgent.call', { number: isolatedNumber(phone.number) })}
        </a>
      ) : (
        <span class="urgent-none">{emergency !== undefined && say('urgent.none')}</span>
      )}
    </aside>
  )
}
