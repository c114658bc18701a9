import * as v from 'valibot'

export const concernIds = [
  'imagery',
  'live',
  'grooming',
  'threats',
  'own-image',
  'offline-abuse',
  'challenge',
  'bullying',
  'unsure',
] as const
export type Concern = (typeof concernIds)[number]

export const serviceKind = v.picklist(['hotline', 'police', 'helpline', 'emergency'])
export type ServiceKind = v.InferOutput<typeof serviceKind>

export const network = v.picklist(['INHOPE', 'IWF-portal', 'CHI', '116111', '116000', '116'])
export type Network = v.InferOutput<typeof network>

export const scope = v.picklist([
  'csam',
  'grooming',
  'sextortion',
  'livestream',
  'trafficking',
  'abuse',
  'missing',
  'support',
  'take-down',
  'prevention',
  'emergency',
])
export type Scope = v.InferOutput<typeof scope>

export const audience = v.picklist(['children', 'adults', 'both'])
export type Audience = v.InferOutput<typeof audience>

export const phoneUse = v.picklist([
  'police',
  'fire',
  'ambulance',
  'general',
  'toll-free',
  'shared-cost',
  'not-urgent',
  'anonymous',
  'whatsapp',
  'sms-only',
  'deaf',
  'from-abroad',
  'from-mobiles',
  'mobile',
  'landline',
  'children',
  'parents',
  'missing',
  'advice',
  'after-hours',
  'some-places',
  'older',
])
export type PhoneUse = v.InferOutput<typeof phoneUse>

const text = v.pipe(v.string(), v.trim(), v.nonEmpty())
const reason = v.pipe(
  text,
  v.description('Why it is so, in a sentence for the next maintainer. Never ships.'),
)
const countryCode = v.pipe(
  v.string(),
  v.regex(/^[A-Z]{2}$/),
  v.description('ISO 3166-1 alpha-2, XK for Kosovo, ZZ for services without borders.'),
)
const languageTag = v.pipe(
  v.string(),
  v.regex(/^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$/),
  v.description('BCP 47.'),
)
const httpsAddress = v.pipe(v.string(), v.url(), v.regex(/^https:\/\//))
const anyAddress = v.pipe(v.string(), v.url(), v.regex(/^https?:\/\//))

const source = v.pipe(
  v.strictObject({
    url: v.exactOptional(anyAddress),
    title: v.exactOptional(text),
    date: v.exactOptional(v.pipe(v.string(), v.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/))),
    dateNote: v.exactOptional(
      v.pipe(text, v.description('What the source prints, where `date` says less or more.')),
    ),
  }),
  v.description('Where it was read: `url`, or `title` where there is no address to cite.'),
)
export type Source = v.InferOutput<typeof source>

const address = v.pipe(
  v.union([
    httpsAddress,
    v.strictObject({
      url: anyAddress,
      http: v.exactOptional(v.pipe(reason, v.description('Why the address is not https.'))),
      withheld: v.exactOptional(v.pipe(reason, v.description('Why this address is not shown to anyone.'))),
    }),
  ]),
  v.description('An https address, or an object that says why it is kept back or is not https.'),
)
export type Address = v.InferOutput<typeof address>

const email = v.strictObject({
  address: v.pipe(v.string(), v.email()),
  takesReports: v.pipe(
    v.boolean(),
    v.description('True only where a source says that reports are taken by e-mail; others are never shown.'),
  ),
  withheld: v.exactOptional(reason),
})

const phone = v.strictObject({
  number: v.pipe(text, v.description('As printed for callers inside the country.')),
  e164: v.exactOptional(v.pipe(v.string(), v.regex(/^\+[1-9]\d{5,14}$/))),
  shortCode: v.exactOptional(v.pipe(v.literal(true), v.description('Has no international form.'))),
  localOnly: v.exactOptional(
    v.pipe(
      v.literal(true),
      v.description('A full number that the numbering plan does not let callers abroad dial.'),
    ),
  ),
  uses: v.exactOptional(v.pipe(v.array(phoneUse), v.minLength(1))),
  carrier: v.exactOptional(
    v.pipe(text, v.description('Network it belongs to, such as Smart: a proper name.')),
  ),
  answeredBy: v.exactOptional(
    v.pipe(text, v.description('Who answers, such as Guardia Civil: a proper name.')),
  ),
  place: v.exactOptional(v.pipe(text, v.description('The only place it serves: a proper name.'))),
  label: v.exactOptional(
    v.pipe(text, v.description('The words of the source, for maintainers. Never ships.')),
  ),
  hours: v.exactOptional(v.pipe(text, v.description('Opening hours as printed. Never ships.'))),
  always: v.exactOptional(v.pipe(v.literal(true), v.description('Answered day and night, without doubt.'))),
  sms: v.exactOptional(v.pipe(v.literal(true), v.description('Takes text messages.'))),
  smsKeyword: v.exactOptional(v.pipe(v.string(), v.regex(/^[A-Z]+$/))),
  sources: v.exactOptional(v.array(source)),
  withheld: v.exactOptional(reason),
})
export type Phone = v.InferOutput<typeof phone>

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
  phone: Object.keys(phone.entries),
  source: Object.keys(source.pipe[0].entries),
} as const
