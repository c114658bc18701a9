import { type FieldConcept, personConcepts } from '../../directory/field-concepts.ts'
import { fieldLanguages, type Phrase, phrasesOf } from '../../directory/field-phrases.ts'
import { type ReadWords, spellingsOf } from './field-words.ts'
import { findWords, type Hit, type Hits } from './find-words.ts'
import { type Lexicon, lexiconOf } from './lexicon.ts'

/** Of any language: a short word of one is often another word of the next. In letters of the normalised spelling. */
const leastLetters = 5

const lexicons = new Map<string, Lexicon>()

function lexiconFor(language: string): Lexicon {
  const known =
    lexicons.get(language) ??
    lexiconOf(
      phrasesOf(language).filter(({ concept }) => personConcepts.includes(concept)),
      () => true,
    )
  lexicons.set(language, known)
  return known
}

function isOfAnybody({ concept, text, kind }: Phrase): boolean {
  if (kind === 'whole') return false
  if (concept === 'theChild') return text.includes(' ')
  const isLong = text.includes(' ') || kind === 'inside' || text.length >= leastLetters
  return (concept === 'anotherPerson' || concept === 'signs') && isLong
}

/** Templates of English are often half translated. */
const ofEnglish: readonly FieldConcept[] = ['reported', 'reporting']

let anyLanguage: Lexicon | undefined

/**
 * Reads whose a thing is: in the language of the page and in English, and people who are not reported in every language, for a
 * label may be of another language than its page. One call, one page.
 *
 * @param language A code of the data, as `pageLanguage` gives it.
 */
export function readPersonsOf(language: string): ReadWords {
  const read = new Map<string, Hits>()
  return (written) => {
    const known = read.get(written)
    if (known) return known
    anyLanguage ??= lexiconOf(
      [
        ...fieldLanguages.flatMap(phrasesOf).filter(isOfAnybody),
        ...phrasesOf('en').filter(({ concept }) => ofEnglish.includes(concept)),
      ],
      () => true,
    )
    const hits = new Map<FieldConcept, Hit>()
    for (const text of spellingsOf(written)) {
      findWords(hits, text, lexiconFor(language), 1)
      findWords(hits, text, anyLanguage, 0.8)
    }
    read.set(written, hits)
    return hits
  }
}
