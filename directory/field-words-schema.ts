import * as v from 'valibot'
import { fieldConcepts } from './field-concepts.ts'

const languageTag = v.pipe(v.string(), v.regex(/^(?:[a-z]{2,3})$/))
const word = v.pipe(
  v.string(),
  v.regex(
    /^(?:=[^*=]+|\*?[^*=]+\*?)$/,
    '`=word` is the whole label, `stem*` and `*end` a part of a word, anything else a whole word or phrase.',
  ),
)

/** `directory/field-words.json`: concept, language (ISO 639, or `und` for words used everywhere), words. */
export const fieldWords = v.strictObject({
  ...v.entriesFromList(fieldConcepts, v.record(languageTag, v.pipe(v.array(word), v.minLength(1)))),
})
