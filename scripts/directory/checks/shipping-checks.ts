import type { Service } from '../../../directory/schema.ts'
import { hasShownContact, isShown, shippedCountry } from '../../build/shipped-country.ts'
import { type Check, when } from './check.ts'

function withheldContacts({ reportUrl, homepage, email, phones }: Service): string[] {
  const addresses = [reportUrl, homepage].flatMap((address) =>
    typeof address === 'object' && address.withheld !== undefined ? [address.url] : [],
  )
  const emails =
    email !== undefined && (!email.takesReports || email.withheld !== undefined) ? [email.address] : []
  const numbers = phones
    .filter(({ withheld }) => withheld !== undefined)
    .flatMap(({ number, e164 }) => e164 ?? number)
  return [...addresses, ...emails, ...numbers]
}

export const shippingChecks: readonly Check[] = [
  {
    name: 'whatever is shown can be reached',
    tip: 'add a confirmed contact, or withhold the service with the reason',
    problems: ({ service }) =>
      when(isShown(service) && !hasShownContact(service), 'has no contact that may be shown'),
  },
  {
    name: 'nothing withheld ships',
    tip: 'mend scripts/build/shipped-country.ts',
    problems: ({ file, service }) => {
      const shipped = shippedCountry({ ...file, services: [service] }).services[0]
      if (shipped === undefined) return []
      if (!isShown(service)) return ['ships although it is withheld']
      const contacts = [
        shipped.reportUrl,
        shipped.homepage,
        shipped.email,
        ...shipped.phones.map(({ tel }) => tel),
      ]
      return withheldContacts(service)
        .filter((contact) => contacts.includes(contact) || contacts.includes(`tel:${contact}`))
        .map((contact) => `ships ${contact} although it is withheld`)
    },
  },
  {
    name: 'no text of a source, note or reason ships',
    tip: 'mend scripts/build/shipped-country.ts',
    problems: ({ file, service }) => {
      const shipped = JSON.stringify(shippedCountry({ ...file, services: [service] }))
      const keys =
        /"(note|sources|gaps|withheld|label|basis|confidence|hours|networksNotConfirmed|\$schema)":/
      const longNote =
        service.note !== undefined && service.note.length > 40 ? [JSON.stringify(service.note)] : []
      return [
        ...when(keys.test(shipped), `ships the key ${keys.exec(shipped)?.[0]}`),
        ...longNote.filter((note) => shipped.includes(note.slice(1, -1))).map(() => 'ships its note'),
      ]
    },
  },
]
