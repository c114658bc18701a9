import type { JSX } from 'preact'
import { countryName } from '../core/language/names.ts'
import type { Service } from '../core/routing/index.ts'
import { urgentPhone } from '../core/routing/urgent-phone.ts'
import type { ShippedPhone } from '../directory/shipped.ts'
import { isolatedNumber } from './isolated-number.ts'
import { useWords } from './words.tsx'

type Call = { country: string; phone: ShippedPhone }

/** One number a country, in the order of the services. */
function callsOf(emergency: readonly Service[]): Call[] {
  const countries = [...new Set(emergency.map(({ country }) => country))]
  return countries.flatMap((country) => {
    const phone = urgentPhone(
      emergency.filter((service) => service.country === country).flatMap(({ phones }) => phones),
    )
    return phone ? [{ country, phone }] : []
  })
}

/** The numbers to call in danger as links, or the sentence that says what to do where none is known. */
export function UrgentCalls({ emergency }: { emergency: readonly Service[] | undefined }): JSX.Element {
  const { say, tag } = useWords()
  const calls = callsOf(emergency ?? [])
  const words = ({ country, phone }: Call): string => {
    const number = isolatedNumber(phone.number)
    return calls.length === 1
      ? say('urgent.call', { number })
      : say('urgent.callIn', { country: countryName(country, tag), number })
  }
  return (
    <>
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
    </>
  )
}
