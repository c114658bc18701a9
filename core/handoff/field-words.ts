import words from '../../directory/field-words.json' with { type: 'json' }
import { type FieldConcept, fieldConcepts } from '../../directory/field-words-schema.ts'
import { languageOf } from '../language/choose-language.ts'
import { isUnspaced, normaliseLabel } from './normalise-label.ts'

/** Where a concept stands in a text, and how far its words are to be trusted there. */
export type Hit = { start: number; end: number; isWhole: boolean; weight: number }
export type Hits = ReadonlyMap<FieldConcept, Hit>
export type ReadWords = (text: string) => Hits

type Place = 'whole' | 'within' | 'part'
type Phrase = { concept: FieldConcept; text: string; place: Place; starts: boolean; ends: boolean }
type Lexicon = { whole: Map<string, FieldConcept[]>; first: Map<string, Phrase[]>; parts: Phrase[] }

const byLanguage: Readonly<Record<FieldConcept, Readonly<Record<string, readonly string[]>>>> = words
export const fieldLanguages: readonly string[] = [
  ...new Set(fieldConcepts.flatMap((concept) => Object.keys(byLanguage[concept]))),
].filter((language) => language !== 'und')

function phraseOf(concept: FieldConcept, written: string): Phrase {
  const text = normaliseLabel(written)
  const starts = !written.startsWith('*')
  const ends = !written.endsWith('*')
  if (written.startsWith('=')) return { concept, text: joined(text), place: 'whole', starts, ends }
  if (isUnspaced(text)) return { concept, text: joined(text), place: 'part', starts: false, ends: false }
  return { concept, text, place: starts && ends ? 'within' : 'part', starts, ends }
}

/** `Link (if you know it)` is a link; `(URL)` alone stays what it is. */
function withoutRemarks(written: string): string {
  return normaliseLabel(written.slice(0, 400).replace(/[([（【][^)\]）】]*[)\]）】]/g, ' '))
}

/** Spaces mean nothing in a text without word breaks. */
function joined(text: string): string {
  return isUnspaced(text) ? text.replaceAll(' ', '') : text
}

function lexiconOf(languages: readonly string[], takes: (phrase: Phrase) => boolean): Lexicon {
  const lexicon: Lexicon = { whole: new Map(), first: new Map(), parts: [] }
  for (const concept of fieldConcepts) {
    for (const language of languages) {
      for (const written of byLanguage[concept][language] ?? []) {
        const phrase = phraseOf(concept, written)
        const same = lexicon.whole.get(phrase.text)
        if (same === undefined) lexicon.whole.set(phrase.text, [concept])
        else if (!same.includes(concept)) same.push(concept)
        if (phrase.place === 'whole' || !takes(phrase)) continue
        if (phrase.place === 'part') lexicon.parts.push(phrase)
        else {
          const word = phrase.text.split(' ')[0] ?? ''
          const others = lexicon.first.get(word)
          if (others === undefined) lexicon.first.set(word, [phrase])
          else others.push(phrase)
        }
      }
    }
  }
  return lexicon
}

function findPart(text: string, { text: part, starts, ends }: Phrase): number {
  const from = starts ? ` ${part}` : part
  const wanted = ends && !isUnspaced(part) ? `${from} ` : from
  const at = (isUnspaced(part) ? text : ` ${text} `).indexOf(wanted)
  return at === -1 || isUnspaced(part) || starts ? at : at - 1
}

function addHits(hits: Map<FieldConcept, Hit>, text: string, lexicon: Lexicon, weight: number): void {
  const add = (concept: FieldConcept, start: number, length: number, isWhole: boolean): void => {
    const known = hits.get(concept)
    if (known && (known.weight > weight || (known.end - known.start >= length && known.isWhole >= isWhole)))
      return
    hits.set(concept, { start, end: start + length, isWhole, weight })
  }
  for (const concept of lexicon.whole.get(text) ?? []) add(concept, 0, text.length, true)
  let at = 0
  for (const word of text.split(' ')) {
    for (const { concept, text: phrase } of lexicon.first.get(word) ?? []) {
      if (` ${text} `.startsWith(`${phrase} `, at + 1)) {
        add(concept, at, phrase.length, phrase.length === text.length)
      }
    }
    at += word.length + 1
  }
  for (const part of lexicon.parts) {
    const start = findPart(text, part)
    // The stem of a label's only word says as much as the word.
    const isWhole = part.text.length === text.length || (!isUnspaced(text) && !text.includes(' '))
    if (start >= 0) add(part.concept, start, part.text.length, isWhole)
  }
}

const foreign = new Map<string, Lexicon>()
const lexicons = new Map<string, { own: Lexicon; english: Lexicon; others: Lexicon }>()

function lexiconsFor(language: string): { own: Lexicon; english: Lexicon; others: Lexicon } {
  const known = lexicons.get(language)
  if (known) return known
  const own = lexiconOf([language, 'und'], () => true)
  // A short word of one language is often another word of the next ("by", "comment", "time"): a phrase hardly ever is.
  const isPhrase = ({ text, place }: Phrase): boolean => place === 'within' && text.includes(' ')
  const lexiconOfOthers = (key: string, languages: readonly string[]): Lexicon => {
    const lexicon = foreign.get(key) ?? lexiconOf(languages, isPhrase)
    foreign.set(key, lexicon)
    return lexicon
  }
  const three = {
    own,
    english: lexiconOfOthers('en', ['en']),
    others: lexiconOfOthers('', fieldLanguages),
  }
  lexicons.set(language, three)
  return three
}

/** The code under which a page's language has words; `en` when it has none or names none. */
export function wordsLanguage(tag: string): string {
  const language = languageOf(tag)
  const sameWords: Readonly<Record<string, string>> = { no: 'nb', nn: 'nb', bs: 'hr', sh: 'sr', cnr: 'sr' }
  const code = sameWords[language] ?? language
  return fieldLanguages.includes(code) ? code : 'en'
}

/** Reads texts of a page in its language, then in English, then in all: less sure each time. One call, one page. */
export function readWordsOf(tag: string): ReadWords {
  const { own, english, others } = lexiconsFor(wordsLanguage(tag))
  const read = new Map<string, Hits>()
  return (written) => {
    const known = read.get(written)
    if (known) return known
    const hits = new Map<FieldConcept, Hit>()
    const text = normaliseLabel(written)
    const bare = withoutRemarks(written)
    const texts = new Set([text, joined(text), bare, joined(bare)])
    const addAll = (lexicon: Lexicon, weight: number): void => {
      for (const one of texts) addHits(hits, one, lexicon, weight)
      const remark = hits.get('optional')
      if (remark === undefined || remark.isWhole) return
      const rest = `${text.slice(0, remark.start)}${text.slice(remark.end)}`.trim().replace(/ +/g, ' ')
      addHits(hits, rest, lexicon, weight)
    }
    addAll(own, 1)
    addAll(english, 0.9)
    if (hits.size === 0) addAll(others, 0.8)
    const all = [...hits]
    for (const [concept, { start, end }] of all) {
      // "Screen name of the person": words that another phrase has begun with belong to that one.
      if (all.some(([, one]) => one.start < start && start < one.end && one.end < end)) hits.delete(concept)
    }
    read.set(written, hits)
    return hits
  }
}
