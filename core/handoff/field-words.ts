import { type FieldConcept, personConcepts } from '../../directory/field-concepts.ts'
import { fieldLanguages, type Phrase, phrasesOf } from '../../directory/field-phrases.ts'
import { languageOf } from '../language/choose-language.ts'
import { dropCrossing, findWords, type Hit, type Hits } from './find-words.ts'
import { type Lexicon, lexiconOf } from './lexicon.ts'
import { normaliseLabel } from './normalise-label.ts'
import { joined } from './phrase.ts'

export type ReadWords = (text: string) => Hits

const sameWords: Readonly<Record<string, string>> = { no: 'nb', nn: 'nb', bs: 'hr', sh: 'sr', cnr: 'sr' }

/** The code under which a page's language has words; undefined when it has none or names none. */
export function wordsLanguage(tag: string): string | undefined {
  const language = languageOf(tag)
  const code = sameWords[language] ?? language
  return fieldLanguages.includes(code) ? code : undefined
}

const lexicons = new Map<string, Lexicon>()

function lexiconFor(key: string, make: () => Lexicon): Lexicon {
  const known = lexicons.get(key) ?? make()
  lexicons.set(key, known)
  return known
}

const fieldPhrases = (languages: readonly string[]): Phrase[] =>
  languages.flatMap(phrasesOf).filter(({ concept }) => !personConcepts.includes(concept))

/** The words of one language, and those used everywhere. */
export function ownLexicon(language: string): Lexicon {
  return lexiconFor(`own ${language}`, () => lexiconOf(fieldPhrases([language, 'und']), () => true))
}

/** A short word of one language is often another word of the next ("by", "comment", "time"): a phrase hardly ever is. */
function foreignLexicon(key: string, languages: readonly string[]): Lexicon {
  const isPhrase = ({ text, kind }: Phrase): boolean => kind === 'within' && text.includes(' ')
  return lexiconFor(`foreign ${key}`, () => lexiconOf(fieldPhrases(languages), isPhrase))
}

const remark = /[([（【][^)\]）】]*[)\]）】]/g
/** `TT.MM.JJJJ`, `hh:mm` */
const pattern = /(?<!\p{L})(\p{L})\1{0,3}[./:-](\p{L})\2(?:[./-](\p{L})\3{1,3})?(?!\p{L})/gu

/** A text as it is, and without what says nothing of what is asked. */
export function spellingsOf(written: string): Set<string> {
  const [text, bare] = [normaliseLabel(written), withoutRemarks(written)]
  return new Set([text, joined(text), bare, joined(bare)])
}

/** A text without remarks, as words are looked for in it. */
export const barelySaid = (written: string): string => joined(withoutRemarks(written))

/** `Link 2 (if you know it)` is a link: remarks, patterns and numbers say nothing of what is asked. */
function withoutRemarks(written: string): string {
  return normaliseLabel(written.slice(0, 400).replace(remark, ' ').replace(pattern, ' ').replace(/\d+/g, ' '))
}

/**
 * Reads texts of a page in its language, then in English, then in all others: less sure each time. One call, one page.
 *
 * @param language A code of the data, as `wordsLanguage` and `pageLanguage` give it.
 */
export function readWordsOf(language: string): ReadWords {
  const read = new Map<string, Hits>()
  return (written) => {
    const known = read.get(written)
    if (known) return known
    const hits = new Map<FieldConcept, Hit>()
    const text = normaliseLabel(written)
    const texts = spellingsOf(written)
    const find = (lexicon: Lexicon, weight: number): void => {
      for (const one of texts) findWords(hits, one, lexicon, weight)
      const said = hits.get('optional')
      if (said === undefined || said.isWhole) return
      const rest = `${text.slice(0, said.start)}${text.slice(said.end)}`.trim().replace(/ +/g, ' ')
      findWords(hits, rest, lexicon, weight)
    }
    find(ownLexicon(language), 1)
    find(foreignLexicon('English', ['en']), 0.9)
    if (hits.size === 0) find(foreignLexicon('all', fieldLanguages), 0.8)
    dropCrossing(hits)
    read.set(written, hits)
    return hits
  }
}
