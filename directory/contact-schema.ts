import * as v from 'valibot'
import { openingHours } from './opening-hours-schema.ts'
import { phoneUse } from './vocabulary.ts'

export const text = v.pipe(v.string(), v.trim(), v.nonEmpty())
export const reason = v.pipe(
  text,
  v.description('Why it is so, in a sentence for the next maintainer. Never ships.'),
)
export const countryCode = v.pipe(
  v.string(),
  v.regex(/^[A-Z]{2}$/),
  v.description('ISO 3166-1 alpha-2, XK for Kosovo, ZZ for services without borders.'),
)
export const languageTag = v.pipe(
  v.string(),
  v.regex(/^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$/),
  v.description('BCP 47.'),
)
const httpsAddress = v.pipe(v.string(), v.url(), v.regex(/^https:\/\//))
const anyAddress = v.pipe(v.string(), v.url(), v.regex(/^https?:\/\//))

export const source = v.pipe(
  v.strictObject({
    url: v.exactOptional(anyAddress),
    title: v.exactOptional(text),
    date: v.exactOptional(v.pipe(v.string(), v.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/))),
    collected: v.exactOptional(
      v.pipe(
        v.string(),
        v.regex(/^\d{4}-\d{2}$/),
        v.description(
          'Month in which a copy of it was read, where it prints no date. Says nothing of its age; never ships.',
        ),
      ),
    ),
    dateNote: v.exactOptional(
      v.pipe(text, v.description('What the source prints, where `date` says less or more.')),
    ),
  }),
  v.description('Where it was read: `url`, or `title` where there is no address to cite.'),
)
export type Source = v.InferOutput<typeof source>

export const address = v.pipe(
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

export const email = v.strictObject({
  address: v.pipe(v.string(), v.email()),
  takesReports: v.pipe(
    v.boolean(),
    v.description('True only where a source says that reports are taken by e-mail; others are never shown.'),
  ),
  withheld: v.exactOptional(reason),
})

export const phone = v.strictObject({
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
  openingHours: v.exactOptional(openingHours),
  sms: v.exactOptional(v.pipe(v.literal(true), v.description('Takes text messages.'))),
  smsKeyword: v.exactOptional(v.pipe(v.string(), v.regex(/^[A-Z]+$/))),
  sources: v.exactOptional(v.array(source)),
  withheld: v.exactOptional(reason),
})
export type Phone = v.InferOutput<typeof phone>
