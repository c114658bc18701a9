import type { JSX } from 'preact'
import { countryName } from '../core/language/names.ts'
import type { Service } from '../core/routing/index.ts'
import { urgentPhone } from '../core/routing/urgent-phone.ts'
import type { ShippedPhone } from '../directory/shipped.ts'
import { isolatedNumber } from './isolated-number.ts'
import { useWords } from './words.tsx'

type Call = { country: string; phone: ShippedPhone }

/** One number a country. */
function callsOf(emergency: readonly Service[]): Call[] {
  const countries = [...new Set(emergency.map(({ country }) => country))]
  return countries.flatMap((country) => {
    const phone = urgentPhone(
      emergency.filter((service) => service.country === country).flatMap(({ phones }) => phones),
    )
    return phone ? [{ country, phone }] : []
  })
}

/** The emergency number of where the person is, always one action away, and that of the country they report in. */
export function UrgentStrip({ emergency }: { emergency: readonly Service[] | undefined }): JSX.Element {
  const { say, tag } = useWords()
  const calls = callsOf(emergency ?? [])
  const words = ({ country, phone }: Call): string => {
    const number = isolatedNumber(phone.number)
    return calls.length === 1
      ? say('urgent.call', { number })
      : say('urgent.callIn', { country: countryName(country, tag), number })
  }
  return (
    <aside class="urgent" aria-label={say('urgent.label')}>
      <span>{say('urgent.question')}</span>
      {calls.map((call) =>
        call.phone.toRead ? (
          <b key={call.country} class="urgent-call">
            {words(call)}
          </b>
        ) : (
          <a key={call.country} class="urgent-call" href={call.phone.tel}>
            {words(call)}
          </a>
        ),
      )}
      {calls.length === 0 && <span class="urgent-none">{emergency !== undefined && say('urgent.none')}</span>}
    </aside>
  )
}
