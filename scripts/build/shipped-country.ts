import type { Answers } from '../../directory/answers-schema.ts'
import type { Form } from '../../directory/form-schema.ts'
import type { Address, CountryFile, Phone, Service } from '../../directory/schema.ts'
import type {
  ShippedAnswers,
  ShippedCountry,
  ShippedForm,
  ShippedPhone,
  ShippedService,
} from '../../directory/shipped.ts'

/** Low confidence and unconfirmed services are kept in the files so that someone can confirm them, never shown. */
export function isShown(service: Service): boolean {
  return service.withheld === undefined && service.confidence !== 'low' && service.basis !== 'unconfirmed'
}

/** The address, unless a note of the file keeps it back. */
export function shownAddress(address: Address | undefined): string | undefined {
  if (address === undefined || typeof address === 'string') return address
  return address.withheld === undefined ? address.url : undefined
}

/** A service that nobody can reach is not a route. */
export function hasShownContact(service: Service): boolean {
  const { reportUrl, homepage, email, phones } = shippedService(service, '')
  return reportUrl !== undefined || homepage !== undefined || email !== undefined || phones.length > 0
}

/** `tel:` and `sms:` need `#` escaped, RFC 3966 and RFC 5724: it would start a fragment. */
function dialled(phone: Phone): string {
  return phone.e164 ?? phone.number.replace(/[^\d*#]/g, '').replaceAll('#', '%23')
}

function shippedPhone(phone: Phone): ShippedPhone {
  const { number, uses, carrier, answeredBy, place, always, openingHours, sms, smsKeyword } = phone
  return {
    number,
    tel: `tel:${dialled(phone)}`,
    ...(sms && { sms: `sms:${dialled(phone)}` }),
    ...(smsKeyword !== undefined && { smsKeyword }),
    ...(uses && { uses }),
    ...(carrier !== undefined && { carrier }),
    ...(answeredBy !== undefined && { answeredBy }),
    ...(place !== undefined && { place }),
    ...(always && { always }),
    ...(openingHours && { openingHours }),
  }
}

/** The newest date of its sources; a date without a day counts as older than any day in it, so it never says too much. */
function checkedOn(service: Service): string | undefined {
  return service.sources
    .flatMap(({ date }) => (date === undefined ? [] : [date]))
    .toSorted()
    .at(-1)
}

function shippedForm({ sources: _sources, ...form }: Form): ShippedForm {
  return form
}

function shippedAnswers({ sources: _sources, ...answers }: Answers): ShippedAnswers {
  return answers
}

function shippedService(service: Service, country: string): ShippedService {
  const { id, kind, name, localName, operator, official, networks, scopes, audience, publicOnly } = service
  const { partOfCountry, onlyIn, directoryOnly, email, languages, anonymous } = service
  const reportUrl = shownAddress(service.reportUrl)
  const homepage = shownAddress(service.homepage)
  const lastChecked = checkedOn(service)
  return {
    id,
    kind,
    name,
    ...(localName !== undefined && { localName }),
    ...(operator !== undefined && { operator }),
    ...(official && { official }),
    country,
    ...(service.childUnit && { childUnit: service.childUnit }),
    networks,
    scopes,
    ...(audience && { audience }),
    ...(publicOnly && { publicOnly }),
    ...(partOfCountry !== undefined && { partOfCountry }),
    ...(onlyIn && { onlyIn }),
    ...(directoryOnly && { directoryOnly }),
    ...(reportUrl !== undefined && { reportUrl }),
    ...(reportUrl !== undefined && service.form && { form: shippedForm(service.form) }),
    ...(service.answers && { answers: shippedAnswers(service.answers) }),
    ...(homepage !== undefined && { homepage }),
    ...(email?.takesReports && email.withheld === undefined && { email: email.address }),
    phones: service.phones.filter(({ withheld }) => withheld === undefined).map(shippedPhone),
    languages,
    ...(anonymous !== undefined && { anonymous }),
    ...(lastChecked !== undefined && { checkedOn: lastChecked }),
  }
}

/** What ships of a country file: only what may be shown, without sources, notes, gaps or anything withheld. */
export function shippedCountry(file: CountryFile): ShippedCountry {
  return {
    country: file.country,
    languages: file.languages,
    services: file.services
      .filter((service) => isShown(service) && hasShownContact(service))
      .map((service) => shippedService(service, file.country)),
  }
}
