import { type JsonSchema, toJsonSchema } from '@valibot/to-json-schema'
import * as v from 'valibot'
import { longestAddress } from '../../core/page/reportable-address.ts'
import { contentKinds, visibilities } from '../../core/report/draft.ts'
import {
  countryPattern,
  languagePattern,
  reportSchemaName,
  timeZonePattern,
} from '../../core/report/export/report-record.ts'
import { fieldLimits, mostTargets } from '../../core/report/limits.ts'
import { concernIds } from '../../directory/schema.ts'

const text = (limit: number, description: string) =>
  v.optional(v.pipe(v.string(), v.minLength(1), v.maxLength(limit), v.description(description)))

const address = v.pipe(
  v.string(),
  v.maxLength(longestAddress),
  v.regex(/^https?:\/\/[\x21-\x7e]+$/),
  v.description('Exact, without user name and password. Never the address of a picture written into itself.'),
)

const target = v.union([
  v.strictObject({
    kind: v.picklist(['link', 'image', 'video', 'audio', 'frame', 'canonical']),
    address,
  }),
  v.strictObject({
    kind: v.literal('selection'),
    text: v.pipe(v.string(), v.minLength(1), v.maxLength(longestAddress)),
  }),
  v.strictObject({
    kind: v.picklist(['link', 'image', 'video', 'audio', 'frame', 'selection', 'canonical']),
    embedded: v.pipe(v.literal(true), v.description('It was part of the page and has no address.')),
  }),
])

/** What `exportJson` writes, said once more by other means: the tests hold the two to each other. */
export const reportSchema = v.strictObject({
  $schema: v.literal(reportSchemaName),
  version: v.literal(1),
  concern: v.optional(v.picklist(concernIds)),
  address: v.optional(address),
  targets: v.optional(v.pipe(v.array(target), v.minLength(1), v.maxLength(mostTargets))),
  seenAt: v.optional(
    v.pipe(
      v.string(),
      v.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/),
      v.description('When it was seen: local time in timeZone.'),
    ),
  ),
  timeZone: v.pipe(v.string(), v.regex(timeZonePattern), v.description('IANA.')),
  platform: text(fieldLimits.platform, 'Platform, app or game.'),
  account: text(fieldLimits.account, 'Account or user name.'),
  post: text(fieldLimits.post, 'Post or video number.'),
  title: text(fieldLimits.title, 'Title of the page.'),
  author: text(fieldLimits.author, 'Author named by the page.'),
  published: text(fieldLimits.published, 'Date named by the page.'),
  payment: text(fieldLimits.payment, 'How it was paid for.'),
  note: text(fieldLimits.note, 'In the words of the person who reports.'),
  contentKind: v.optional(v.picklist(contentKinds)),
  visibility: v.optional(v.picklist(visibilities)),
  live: v.optional(v.pipe(v.literal(true), v.description('The page says that it is shown live.'))),
  pageLanguage: v.optional(
    v.pipe(v.string(), v.maxLength(64), v.regex(languagePattern), v.description('BCP 47.')),
  ),
  country: v.optional(
    v.pipe(
      v.string(),
      v.regex(countryPattern),
      v.description('Where the report comes from: ISO 3166-1 alpha-2, or XK.'),
    ),
  ),
})

/** The JSON Schema (draft 7) of a saved report, for organisations that take one in. */
export function reportJsonSchema(): JsonSchema {
  return {
    $id: reportSchemaName,
    ...toJsonSchema(reportSchema, { errorMode: 'throw' }),
    title: 'Report of suspected sexual exploitation of a child online',
  }
}
