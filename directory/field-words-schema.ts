import * as v from 'valibot'

/** What the words of a form can say of a field. */
export const fieldConcepts = [
  // What a report answers.
  'address',
  'addresses',
  'addressWeak',
  'other',
  'note',
  'date',
  'time',
  'moment',
  'day',
  'month',
  'year',
  'hour',
  'minute',
  'platform',
  'account',
  'title',
  'language',
  'country',
  'contentKind',
  'concern',
  // What changes the meaning of the words beside it.
  'content',
  'kindOf',
  'your',
  'person',
  'otherMoment',
  'elsewhere',
  'choose',
  'optional',
  'comma',
  'or',
  'profile',
  // What is the person's own, or nobody's.
  'email',
  'personName',
  'phone',
  'postal',
  'age',
  'organisation',
  'reporter',
  'secret',
  'file',
  'consent',
  'feedback',
  'reference',
  'trap',
  // What an option for a concern says.
  'child',
  'adult',
  'sexual',
  'picture',
  'imagery',
  'threats',
  'live',
  'grooming',
  'approach',
  'own-image',
  'offline-abuse',
  'challenge',
  'bullying',
  'unsure',
  'excluded',
  // What an option for a kind of content says.
  'kind-image',
  'kind-video',
  'kind-live',
  'kind-text',
  'kind-audio',
  'kind-drawn',
  'kind-profile',
  'kind-link',
  // Letters of a date's pattern, as in `TT.MM.JJJJ`.
  'dayLetter',
  'monthLetter',
  'yearLetter',
] as const
export type FieldConcept = (typeof fieldConcepts)[number]

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
