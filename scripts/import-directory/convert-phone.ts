import { type CountryCode, isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js/max'
import type { PhoneFacts, ServiceFacts } from './facts.ts'
import labels from './labels.json' with { type: 'json' }

const usesOfLabel = new Map<string, object>(Object.entries(labels))

/** E.164 only where the numbering plan of that country accepts the printed number. */
function internationalForm(printed: string, country: string): string | undefined {
  const region: CountryCode | undefined = isSupportedCountry(country) ? country : undefined
  const parsed = parsePhoneNumberFromString(printed.replace(/ (ext\.|local).*$/, ''), region)
  return parsed?.isValid() ? parsed.number : undefined
}

function emergencyUses(service: ServiceFacts): object {
  return { uses: [service.name.startsWith('Police emergency number') ? 'police' : 'general'] }
}

/** Turns one collected number into the form of the directory. Short codes have at most six digits and no trunk prefix. */
export function convertPhone(phone: PhoneFacts, service: ServiceFacts, country: string): object {
  const e164 = phone.e164 ?? internationalForm(phone.number, country)
  const isLocal = /^\(|^05 44 44$|^087777$/.test(phone.number) || phone.number.replace(/\D/g, '').length > 6
  const form = e164 !== undefined ? { e164 } : isLocal ? { localOnly: true } : { shortCode: true }
  const label = phone.label === null ? undefined : usesOfLabel.get(phone.label)
  if (phone.label !== null && label === undefined)
    throw new Error(`No use is known for the label "${phone.label}".`)
  return {
    number: phone.number,
    ...form,
    ...(label ?? (service.kind === 'emergency' ? emergencyUses(service) : {})),
    ...(phone.label === null ? {} : { label: phone.label }),
    ...(phone.hours === null ? {} : { hours: phone.hours }),
    ...(phone.hours === '24/7' ? { always: true } : {}),
    ...(phone.sms ? { sms: true } : {}),
  }
}

/** A number listed twice, once for calls and once for texts, becomes one entry that takes both. */
export function mergeTextLines(phones: readonly PhoneFacts[]): PhoneFacts[] {
  const texts = phones.filter((phone) => phone.label === 'SMS')
  const calls = phones.filter((phone) => phone.label !== 'SMS')
  const numbers = new Set(calls.map((phone) => phone.number))
  return [
    ...calls.map((phone) => ({
      ...phone,
      sms: phone.sms || texts.some((text) => text.number === phone.number),
    })),
    ...texts.filter((text) => !numbers.has(text.number)),
  ]
}
