import type { JSX } from 'preact'
import type { Service } from '../core/routing/index.ts'
import { useWords } from './words.tsx'

/** The emergency number of the country the person is in, always one action away. */
export function UrgentStrip({ emergency }: { emergency: readonly Service[] | undefined }): JSX.Element {
  const { say } = useWords()
  const phones = (emergency ?? []).flatMap((service) => service.phones)
  const phone = phones.find(({ uses }) => uses?.includes('police')) ?? phones[0]
  const isKnown = emergency !== undefined && phone !== undefined
  return (
    <aside class="urgent" aria-label={say('urgent.label')}>
      <span>{say('urgent.question')}</span>
      {isKnown ? (
        <a class="urgent-call" href={phone.tel}>
          {say('urgent.call', { number: phone.number })}
        </a>
      ) : (
        <span class="urgent-none">{emergency !== undefined && say('urgent.none')}</span>
      )}
    </aside>
  )
}
