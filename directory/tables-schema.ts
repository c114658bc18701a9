import * as v from 'valibot'
import { text } from './contact-schema.ts'

const table = v.strictObject({
  publisher: v.pipe(
    text,
    v.description(
      'Whose word it is. Sets made from one encyclopaedia have the publisher of the encyclopaedia.',
    ),
  ),
  pages: v.pipe(
    v.array(v.pipe(v.string(), v.url(), v.startsWith('https://'))),
    v.minLength(1),
    v.description('What the addresses of its sources begin with.'),
  ),
  madeFrom: v.pipe(text, v.description('Where its rows come from, as it says itself.')),
  vouches: v.exactOptional(
    v.pipe(v.literal(false), v.description('Says itself that nobody looked its rows up: it is no source.')),
  ),
})
export type Table = v.InferOutput<typeof table>

/** `directory/tables.json`: lists of numbers of many countries. They copy each other and lag behind what an authority announces. */
export const tables = v.array(table)
