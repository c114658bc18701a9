import * as v from 'valibot'
import { answers } from './answers-schema.ts'
import { address, countryCode, email, languageTag, phone, reason, source, text } from './contact-schema.ts'
import { form } from './form-schema.ts'
import { audience, network, scope, serviceKind } from './vocabulary.ts'

export type { Address, Phone, Source } from './contact-schema.ts'
export type { OpeningHours, Weekday } from './opening-hours-schema.ts'
export * from './vocabulary.ts'

const service = v.strictObject({
  id: v.pipe(
    v.string(),
    v.regex(/^[a-z]{2}(-[a-z0-9]+)+$/),
    v.description('Country in lower case, then a short name.'),
  ),
  kind: serviceKind,
  name: v.pipe(text, v.description('In English.')),
  localName: v.exactOptional(text),
  operator: v.exactOptional(text),
  official: v.exactOptional(
    v.pipe(
      v.literal(true),
      v.description(
        'Run by the state or by its order, as its operator or a source says. For hotlines; police always are.',
      ),
    ),
  ),
  childUnit: v.exactOptional(
    v.pipe(
      v.literal(true),
      v.description('Police: a unit for crimes against children, which stands before the others.'),
    ),
  ),
  networks: v.array(network),
  networksNotConfirmed: v.exactOptional(
    v.pipe(v.array(network), v.description('Networks that it was, or may be, a member of. Never ships.')),
  ),
  scopes: v.pipe(v.array(scope), v.minLength(1), v.description('What it takes, and nothing else.')),
  audience: v.exactOptional(v.pipe(audience, v.description('Whom it is for, where that is clear.'))),
  publicOnly: v.exactOptional(
    v.pipe(v.literal(true), v.description('Takes only what anyone can open: no private chats or groups.')),
  ),
  partOfCountry: v.exactOptional(
    v.pipe(
      text,
      v.description('The only part of the country it serves. Such a service is never the first choice.'),
    ),
  ),
  onlyIn: v.exactOptional(
    v.pipe(
      v.array(countryCode),
      v.minLength(1),
      v.description('In ZZ.json: the countries whose people it serves.'),
    ),
  ),
  directoryOnly: v.exactOptional(
    v.pipe(v.literal(true), v.description('Lists other services, takes no reports.')),
  ),
  reportUrl: v.exactOptional(address),
  form: v.exactOptional(form),
  answers: v.exactOptional(answers),
  homepage: v.exactOptional(address),
  email: v.exactOptional(email),
  phones: v.array(phone),
  languages: v.array(languageTag),
  anonymous: v.exactOptional(v.boolean()),
  basis: v.picklist(['official-page', 'network-list', 'secondary', 'unconfirmed']),
  confidence: v.pipe(
    v.picklist(['high', 'medium', 'low']),
    v.description('Low confidence, or an unconfirmed basis, is never shown to anyone.'),
  ),
  withheld: v.exactOptional(v.pipe(reason, v.description('Why the whole service is not shown to anyone.'))),
  note: v.exactOptional(v.pipe(text, v.description('What a maintainer must know. Never ships.'))),
  sources: v.array(source),
})
export type Service = v.InferOutput<typeof service>

/** One file of `directory/countries/`. Key order in the files is the order here (`tests/data/directory.test.ts`). */
export const countryFile = v.strictObject({
  $schema: v.literal('../country.schema.json'),
  country: countryCode,
  languages: v.pipe(v.array(languageTag), v.description('Official languages, the most used first.')),
  services: v.pipe(v.array(service), v.description('The best first within a kind.')),
  gaps: v.exactOptional(
    v.pipe(text, v.description('What could not be found for this country. Never ships.')),
  ),
})
export type CountryFile = v.InferOutput<typeof countryFile>

/** The keys of each kind of object, in the order in which the files write them. */
export const keyOrder = {
  file: Object.keys(countryFile.entries),
  service: Object.keys(service.entries),
  form: Object.keys(form.entries),
  answers: Object.keys(answers.entries),
  phone: Object.keys(phone.entries),
  source: Object.keys(source.pipe[0].entries),
} as const
