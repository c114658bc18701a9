import * as v from 'valibot'
import { countryCode } from './contact-schema.ts'

const httpsAddress = v.pipe(v.string(), v.url(), v.startsWith('https://'))
// Some sources have no other address; none of them is ever shown or opened.
const sourceAddress = v.pipe(v.string(), v.url(), v.regex(/^https?:/))
const date = v.pipe(
  v.string(),
  v.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/),
  v.description('YYYY, YYYY-MM or YYYY-MM-DD'),
)
const text = v.pipe(v.string(), v.trim(), v.minLength(1))
const age = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(21))

const sourceEntries = {
  title: v.optional(text),
  date: v.optional(v.pipe(date, v.description('date of the page, or of the copy, where it carries one'))),
}
const readIn = v.pipe(
  v.picklist(['page', 'copy', 'excerpt']),
  v.description('the live page, a whole copy of it, or a passage of it'),
)

const source = v.pipe(
  v.strictObject({ url: v.optional(sourceAddress), ...sourceEntries, readIn: v.optional(readIn) }),
  v.check(
    (value) => value.url !== undefined || value.title !== undefined,
    'A source needs a url or a title.',
  ),
)

const standing = {
  basis: v.pipe(
    v.picklist(['official-page', 'network-list', 'secondary', 'unconfirmed']),
    v.description('official-page: the platform or its operator says so itself'),
  ),
  confidence: v.pipe(v.picklist(['high', 'medium', 'low']), v.description('low is never shown')),
  checkedOn: v.pipe(date, v.description('when a source was last read')),
}
const readSources = v.pipe(
  v.array(v.strictObject({ url: sourceAddress, ...sourceEntries, readIn })),
  v.minLength(1),
  v.description('the addresses where the fact was read in so many words'),
)

export const askedFor = [
  'address',
  'account',
  'description',
  'name',
  'email',
  'country',
  'attachment',
] as const
/** What a platform's form wants to be told. `attachment` is there so that people can be told to leave it empty. */
export type AskedFor = (typeof askedFor)[number]

/** Where a platform takes reports and what that takes. */
export const reportFact = v.pipe(
  v.strictObject({
    url: v.optional(
      v.pipe(
        httpsAddress,
        v.description(
          "the platform's own report form, or its own page that tells how to report, as a source names it",
        ),
      ),
    ),
    email: v.optional(v.pipe(v.string(), v.email())),
    policy: v.optional(v.pipe(httpsAddress, v.description("the platform's own page on child safety"))),
    inPlace: v.optional(
      v.pipe(v.literal(true), v.description('a report starts at the post, account or message itself')),
    ),
    needsAccount: v.optional(v.pipe(v.boolean(), v.description('whether a report wants a sign-in'))),
    asksFor: v.optional(
      v.pipe(v.array(v.picklist(askedFor)), v.minLength(1), v.description('what a report has to say')),
    ),
    anonymous: v.optional(v.boolean()),
    ...standing,
    sources: v.pipe(v.array(source), v.minLength(1)),
    note: v.optional(text),
  }),
  v.check(
    (value) => value.confidence === 'low' || value.sources.some((one) => one.url !== undefined),
    'A report page that is shown needs a source with an address.',
  ),
  v.check(
    ({ url, email, inPlace, needsAccount, asksFor }) =>
      (needsAccount ?? asksFor) === undefined || (url ?? email ?? inPlace) !== undefined,
    'What a report needs is of use only beside a way to report.',
  ),
)

const ageBelow = v.strictObject({
  years: v.pipe(age, v.description('where no exception says otherwise')),
  olderWhereLawSays: v.optional(
    v.pipe(
      v.literal(true),
      v.description('the platform says that the law of a country may ask for more, without a list'),
    ),
  ),
  exceptions: v.optional(
    v.pipe(
      v.array(v.strictObject({ countries: v.pipe(v.array(countryCode), v.minLength(1)), years: age })),
      v.minLength(1),
    ),
  ),
  ...standing,
  sources: readSources,
  note: v.optional(text),
})

const reasonsForNoAge = ['every-age', 'no-account', 'parents-decide', 'server-decides'] as const
/** Why a platform has no minimum age: it is for everybody, is used without an account, leaves it to parents, or to whoever runs a server. */
export type ReasonForNoAge = (typeof reasonsForNoAge)[number]

const noAge = v.strictObject({
  none: v.pipe(
    v.picklist(reasonsForNoAge),
    v.description(
      'a source says that the platform is for every age, is used without an account, or leaves it to a parent or to each of its servers; never for an age nobody found',
    ),
  ),
  ...standing,
  sources: readSources,
  note: v.optional(text),
})

/** The age below which a platform wants nobody, in whole years; or that a source says there is none. */
export const minimumAgeFact = v.union([ageBelow, noAge])

const familyPage = v.strictObject({
  url: httpsAddress,
  ...standing,
  sources: readSources,
  note: v.optional(text),
})

const noFamilyPage = v.strictObject({
  none: v.pipe(
    v.literal(true),
    v.description(
      'a source says that the platform has no parental controls or settings for families; never for a page nobody found',
    ),
  ),
  ...standing,
  sources: readSources,
  note: v.optional(text),
})

/** The platform's own page for parents: pairing accounts, controls, or a guide; or that a source says there are no such controls. */
export const familyFact = v.union([familyPage, noFamilyPage])

/** Who may write to somebody under 16, where the platform says so. */
export const messagesUnder16Fact = v.strictObject({
  closed: v.pipe(
    v.union([v.literal(true), v.literal('to-strangers')]),
    v.description('true: no direct messages at all; to-strangers: only from people they chose, at first'),
  ),
  ...standing,
  sources: readSources,
  note: v.optional(text),
})
