import * as v from 'valibot'
import { countryCode, source } from './contact-schema.ts'
import { formPart } from './vocabulary.ts'

const parts = v.pipe(v.array(formPart), v.minLength(1))

/** What is known of a service's own form. Every line is a source's word: nobody has opened the live forms (docs/confirm-a-country.md). */
export const form = v.strictObject({
  origins: v.exactOptional(
    v.pipe(
      v.array(v.pipe(v.string(), v.regex(/^https:\/\/[a-z0-9-]+(\.[a-z0-9-]+)+$/))),
      v.minLength(1),
      v.description(
        'Where it stands, when that is another host than those of `reportUrl` and `homepage`, as a source says: scheme and host.',
      ),
    ),
  ),
  order: v.pipe(parts, v.description('What it asks that a report of ours answers, in its own order.')),
  required: v.exactOptional(v.pipe(parts, v.description('What it does not go without.'))),
  residence: v.exactOptional(
    v.pipe(countryCode, v.description('It asks whether the person lives there, or takes only who does.')),
  ),
  reference: v.exactOptional(
    v.pipe(v.literal(true), v.description('It answers with a number to ask again with.')),
  ),
  files: v.exactOptional(
    v.pipe(v.literal(true), v.description('It takes files. The desk says never to attach any.')),
  ),
  sources: v.pipe(v.array(source), v.minLength(1)),
})
export type Form = v.InferOutput<typeof form>
