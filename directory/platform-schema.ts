import * as v from 'valibot'
import { familyFact, messagesUnder16Fact, minimumAgeFact, reportFact } from './platform-facts-schema.ts'

export const platformCategories = [
  'social',
  'video',
  'live',
  'chat',
  'meeting',
  'dating',
  'game',
  'community',
  'images',
  'audio',
  'writing',
  'files',
  'search',
  'links',
  'archive',
  'hosting',
  'adult',
] as const
export type PlatformCategory = (typeof platformCategories)[number]

export const pageKinds = [
  'video',
  'image',
  'audio',
  'post',
  'comment',
  'profile',
  'live',
  'story',
  'channel',
  'group',
  'invitation',
  'message',
  'game',
  'file',
  'folder',
  'playlist',
  'meeting',
  'event',
  'search',
  'copy',
] as const
/** What an address leads to; each is a message key below `page.kind.`. `copy` is an archived copy of another page. */
export type PageKind = (typeof pageKinds)[number]

const text = v.pipe(v.string(), v.trim(), v.minLength(1))

const host = v.pipe(
  v.string(),
  v.regex(/^(\*\.|\{account\}\.)?([a-z0-9-]+\.)+[a-z][a-z0-9-]+$/),
  v.description('`www.example.com`, `*.example.com` for any name below, `{account}.example.com`'),
)

const page = v.strictObject({
  path: v.pipe(
    v.string(),
    v.regex(/^\/\S*$/),
    v.description('such as `/@{account}/video/{content:digits}`; see docs/add-a-platform.md'),
  ),
  kind: v.optional(v.pipe(v.picklist(pageKinds), v.description('left out where the form does not tell'))),
  except: v.optional(
    v.pipe(
      v.array(v.pipe(v.string(), v.toLowerCase())),
      v.description('names that are neither accounts nor contents'),
    ),
  ),
})

const place = v.strictObject({
  hosts: v.pipe(v.array(host), v.minLength(1)),
  pages: v.optional(v.array(page), []),
  except: v.optional(
    v.pipe(
      v.array(v.pipe(v.string(), v.toLowerCase())),
      v.description('names that are neither on any page of these hosts'),
    ),
    [],
  ),
})

const example = v.strictObject({
  url: v.pipe(v.string(), v.url()),
  kind: v.optional(v.picklist(pageKinds)),
  account: v.optional(text),
  content: v.optional(text),
})

/** One file of `directory/platforms/`: how a platform's addresses read, where it takes reports, and what families should know. */
export const platformFile = v.strictObject({
  $schema: v.literal('../platform.schema.json'),
  id: v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)),
  name: text,
  operator: v.optional(text),
  category: v.picklist(platformCategories),
  report: v.optional(reportFact),
  minimumAge: v.optional(minimumAgeFact),
  family: v.optional(familyFact),
  messagesUnder16: v.optional(messagesUnder16Fact),
  places: v.pipe(v.array(place), v.minLength(1)),
  examples: v.pipe(v.array(example), v.minLength(1)),
})
export type PlatformFile = v.InferOutput<typeof platformFile>
