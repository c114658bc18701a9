import type { Polarity } from './polarity-schema.ts'

type Language = Polarity['languages'][string]
type Meaning = Polarity['messages'][string]

const letter = String.raw`[\p{L}\p{M}]`

/** A phrase of `polarity.json` as a pattern that matches it at whole words. */
function pattern(phrase: string, isOpening = false): RegExp {
  const words = phrase
    .replace(/[.+?^${}()|[\]\\]/g, String.raw`\$&`)
    .replaceAll('*', `${letter}+`)
    .replaceAll(' … ', String.raw`\s(?:[^.?!؟]*\s)?`)
  return new RegExp(`${isOpening ? '^' : `(?<!${letter})`}${words}(?!${letter})`, 'iu')
}

const says = (text: string, phrases: readonly string[]): boolean =>
  phrases.some((phrase) => pattern(phrase).test(text))

const sentencesOf = (text: string): string[] => text.split(/(?<=[.?!؟:])\s+/u)

/** The sentence that reads as an order to the reader not to do something, where there is one. */
const orderNotIn = (text: string, { orderNot }: Language): string | undefined =>
  sentencesOf(text).find((sentence) => orderNot.some((phrase) => pattern(phrase, true).test(sentence)))

/**
 * What in a message could be read as the opposite of what it means, in whole sentences; nothing where all is well. It looks for the
 * words by which a language says yes and no, so it finds a message turned round, and no other slip of meaning.
 */
export function polarityProblems(text: string, meaning: Meaning, language: Language): string[] {
  const problems: string[] = []
  const unclear = language.unclear.filter((phrase) => says(text, [phrase]))
  if (unclear.length > 0) {
    problems.push(`“${unclear.join('”, “')}” can be read as “must not” and as “need not”. Say which.`)
  }
  switch (meaning) {
    case 'does':
      if (says(text, language.not))
        problems.push('It says what is done, or to be done, and has a “not” in it.')
      break
    case 'does-not': {
      const order = orderNotIn(text, language)
      if (!says(text, language.not)) problems.push('It says what is not done, and has no “not” in it.')
      if (order !== undefined)
        problems.push(`“${order}” reads as an order to the reader not to do it. Say who does not do it.`)
      break
    }
    case 'do-not':
      if (!says(text, language.doNot))
        problems.push('It orders the reader not to do something, and has no word for that.')
      break
    case 'need-not':
      if (!says(text, language.needNot))
        problems.push('It says that something need not be done, and has no word for that.')
  }
  return problems
}
