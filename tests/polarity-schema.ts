import * as v from 'valibot'

/** Phrases by which a language says something: `*` is one letter or more of a word, `…` any words of the same sentence. */
const phrases = v.pipe(v.array(v.pipe(v.string(), v.nonEmpty())), v.minLength(1))

/** What a message that must not be turned round says. */
const meaning = v.pipe(
  v.picklist(['does', 'does-not', 'do-not', 'need-not']),
  v.description(
    'does: something is done, or to be done. does-not: something is not done, by Signpost, a page or a service; never an order to the reader. do-not: an order not to do it. need-not: the reader may leave it.',
  ),
)

/** `tests/polarity.json`: messages that would harm if they said the opposite, and how each language says yes and no. */
export const polarity = v.strictObject({
  languages: v.record(
    v.pipe(v.string(), v.description('Tag of a catalogue.')),
    v.strictObject({
      not: v.pipe(phrases, v.description('Any word that denies.')),
      orderNot: v.pipe(
        phrases,
        v.description('How a sentence begins that orders somebody not to do a thing.'),
      ),
      doNot: v.pipe(phrases, v.description('How it is said that a thing is not to be done.')),
      needNot: v.pipe(phrases, v.description('How it is said that a thing need not be done.')),
      unclear: v.pipe(
        v.array(v.string()),
        v.description('What can be read as "must not" and as "need not".'),
      ),
    }),
  ),
  messages: v.record(
    v.pipe(
      v.string(),
      v.regex(/^[a-z]+\/[\w.-]+$/),
      v.description('Topic and key; the topic of every surface is "main".'),
    ),
    meaning,
  ),
})
export type Polarity = v.InferOutput<typeof polarity>
